/** Lengths of the map at scale 1, in CSS pixels. */
export const NODE = { width: 240, height: 88 } as const
export const NODE_GAP = 12
export const CARD_PADDING = 12
/** The colour of how something stands. */
export const HEALTH_EDGE = 4
export const CARD_HEAD = 48
/** Between a card and the ones below it. */
export const LEVEL_GAP = 56
/** Between cards side by side. */
export const CARD_GAP = 32
/** Objectives in one column of a card before the next column begins. */
export const COLUMN_LENGTH = 6
