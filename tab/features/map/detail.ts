/**
 * What can be read at a scale (1 is full size): everything about an objective; its title; a card per unit with its
 * objectives as bars; a card with the unit's name; plain tiles.
 */
export const DETAILS = ['tiles', 'cards', 'bars', 'titles', 'full'] as const
export type Detail = (typeof DETAILS)[number]

/** The smallest scale at which each can be read. */
export const DETAIL_FROM = { full: 0.8, titles: 0.4, bars: 0.33, cards: 0.14, tiles: 0 } as const

export const detailAt = (scale: number): Detail =>
  DETAILS.findLast((detail) => scale >= DETAIL_FROM[detail]) ?? 'tiles'

/** Single objectives can be told apart and pointed at. */
export const showsObjectives = (detail: Detail): boolean => detail === 'full' || detail === 'titles'
