/** Pixels at scale 1; x to the right, y down, the map begins at 0, 0. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Size = Pick<Box, 'width' | 'height'>
export interface Point {
  readonly x: number
  readonly y: number
}

export const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 }

export const holds = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height

export const meets = (one: Box, other: Box): boolean =>
  one.x <= other.x + other.width &&
  other.x <= one.x + one.width &&
  one.y <= other.y + other.height &&
  other.y <= one.y + one.height

export const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** The smallest box that holds both. */
export const around = (one: Box, other: Box): Box => {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  }
}

/** Places of the boxes that can be seen through the window. */
export const seenThrough = (window: Box, boxes: readonly Box[]): readonly number[] =>
  boxes.flatMap((box, place) => (meets(window, box) ? [place] : []))
