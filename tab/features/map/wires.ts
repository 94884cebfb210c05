import type { Box } from './layout.ts'

const middle = ({ x, width }: Box) => x + width / 2
const half = ({ y, height }: Box) => y + height / 2

const upright = (from: Box, to: Box, way: 1 | -1): string => {
  const [start, end] = way === 1 ? [from.y + from.height, to.y] : [from.y, to.y + to.height]
  const bend = (start + end) / 2
  return `M${middle(from)} ${start}C${middle(from)} ${bend} ${middle(to)} ${bend} ${middle(to)} ${end}`
}

const sideways = (from: Box, to: Box): string => {
  const way = to.x >= from.x ? 1 : -1
  const start = way === 1 ? from.x + from.width : from.x
  const end = way === 1 ? to.x : to.x + to.width
  const bend = (start + end) / 2
  return `M${start} ${half(from)}C${bend} ${half(from)} ${bend} ${half(to)} ${end} ${half(to)}`
}

/** In the same column: a bow to the right, so that it does not run behind the boxes between. */
const bow = (from: Box, to: Box): string => {
  const [start, end] = [from.x + from.width, to.x + to.width]
  const out = Math.max(start, end) + 40
  return `M${start} ${half(from)}C${out} ${half(from)} ${out} ${half(to)} ${end} ${half(to)}`
}

/** Path of a link between two boxes, as the `d` of an SVG path; it begins and ends at their edges. */
export const wireOf = (from: Box, to: Box): string => {
  if (from.x === to.x && Math.abs(from.y - to.y) <= 8 * from.height) return bow(from, to)
  if (from.y >= to.y + to.height) return upright(from, to, -1)
  if (to.y >= from.y + from.height) return upright(from, to, 1)
  return sideways(from, to)
}
