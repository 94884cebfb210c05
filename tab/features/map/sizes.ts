/** Lengths of the map at scale 1, in CSS pixels. */
export const NODE = { width: 240, height: 92 } as const
/** What is missing takes less room than what is there. */
export const HOLLOW = { width: 240, height: 40 } as const
export const NODE_GAP = 12
export const CARD_PADDING = 12
/** The colour of how something stands. */
export const HEALTH_EDGE = 4
export const CARD_HEAD = 84
/** Between a card and the ones below it. */
export const LEVEL_GAP = 72
/** Between cards side by side. */
export const CARD_GAP = 72
/** A card's objectives begin another column beyond this height. */
export const COLUMN_HEIGHT = 620
/** Width by height that a part of the map comes closest to: a screen beside the tree. */
export const ASPECT = 1.6
