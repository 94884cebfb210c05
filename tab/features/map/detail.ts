import type { Box } from './layout.ts'

/** What is drawn: objectives, units with their figures, or plain tiles. */
export type Detail = 'objectives' | 'cards' | 'tiles'

/** What can still be read at this scale; 1 is full size. */
export const detailAt = (scale: number): Detail =>
  scale >= 0.5 ? 'objectives' : scale >= 0.15 ? 'cards' : 'tiles'

const meets = (one: Box, other: Box) =>
  one.x <= other.x + other.width &&
  other.x <= one.x + one.width &&
  one.y <= other.y + other.height &&
  other.y <= one.y + one.height

/** Places of the boxes that can be seen through the window, both in the map's own pixels. */
export const seenThrough = (window: Box, boxes: readonly Box[]): readonly number[] =>
  boxes.flatMap((box, place) => (meets(window, box) ? [place] : []))
