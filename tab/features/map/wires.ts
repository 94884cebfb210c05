import type { Box, Point } from './boxes.ts'

/** A cubic Bézier curve: where it begins, its two handles, where it ends. */
export type Wire = readonly [Point, Point, Point, Point]

const half = ({ y, height }: Box) => y + height / 2

/** Room that a wire takes beside a box before it turns. */
const BEND = 40

/** From one side to the facing one: it runs between the cards rather than behind what stands in them. */
const sideways = (from: Box, to: Box): Wire => {
  const way = to.x >= from.x ? 1 : -1
  const start = way === 1 ? from.x + from.width : from.x
  const end = way === 1 ? to.x : to.x + to.width
  const bend = Math.max(BEND, Math.abs(end - start) / 2) * way
  const [high, low] = [half(from), half(to)]
  return [
    { x: start, y: high },
    { x: start + bend, y: high },
    { x: end - bend, y: low },
    { x: end, y: low },
  ]
}

/** One above the other: a bow to the right, so that it does not run behind the boxes between. */
const bow = (from: Box, to: Box): Wire => {
  const [start, end] = [from.x + from.width, to.x + to.width]
  const out = Math.max(start, end) + BEND
  const [high, low] = [half(from), half(to)]
  return [
    { x: start, y: high },
    { x: out, y: high },
    { x: out, y: low },
    { x: end, y: low },
  ]
}

/** The way of a link between two boxes; it begins and ends at their sides. */
export const wireBetween = (from: Box, to: Box): Wire =>
  from.x < to.x + to.width && to.x < from.x + from.width ? bow(from, to) : sideways(from, to)

const at = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`

/** As the `d` of an SVG path. */
export const wirePath = ([start, first, second, end]: Wire): string =>
  `M${at(start)}C${at(first)} ${at(second)} ${at(end)}`

export const wireOf = (from: Box, to: Box): string => wirePath(wireBetween(from, to))

/** A point of the curve; 0 is where it begins, 1 where it ends. */
export const pointAlong = ([a, b, c, d]: Wire, share: number): Point => {
  const rest = 1 - share
  const [one, two, three, four] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3]
  return {
    x: one * a.x + two * b.x + three * c.x + four * d.x,
    y: one * a.y + two * b.y + three * c.y + four * d.y,
  }
}

/** The head of the arrow at the end: wires arrive from the side. */
export const arrowPath = ([, , { x: fromX }, end]: Wire, size: number): string => {
  const back = end.x - Math.sign(end.x - fromX) * size
  return `M${at(end)}L${at({ x: back, y: end.y + size / 2 })}L${at({ x: back, y: end.y - size / 2 })}z`
}
