import type { Tone } from '#tab/ui/StatusBadge.tsx'
import type { Box, Point } from './boxes.ts'

const tenth = (value: number) => Math.round(value * 10) / 10

/** A box with round corners as part of a path's `d`: thousands of them are one element on the page. */
export const rectPath = ({ x, y, width, height }: Box, radius = 6): string => {
  const r = tenth(Math.min(radius, width / 2, height / 2))
  if (r === 0) return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${-tenth(width)}z`
  const [across, down] = [tenth(width - 2 * r), tenth(height - 2 * r)]
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}`
  return `M${tenth(x + r)} ${tenth(y)}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}z`
}

type Corner = readonly [number, number]
const polygon = ({ x, y }: Point, size: number, corners: readonly Corner[]) =>
  `M${corners.map(([dx, dy]) => `${tenth(x + dx * size)} ${tenth(y + dy * size)}`).join('L')}z`

const disc = ({ x, y }: Point, radius: number) =>
  `M${tenth(x - radius)} ${tenth(y)}a${tenth(radius)} ${tenth(radius)} 0 1 0 ${tenth(2 * radius)} 0a${tenth(radius)} ${tenth(radius)} 0 1 0 ${tenth(-2 * radius)} 0z`

const CORNERS: Readonly<Partial<Record<Tone, readonly Corner[]>>> = {
  good: [
    [0, -0.5],
    [0.5, 0.4],
    [-0.5, 0.4],
  ],
  bad: [
    [0, 0.5],
    [0.5, -0.4],
    [-0.5, -0.4],
  ],
  warning: [
    [0, -0.6],
    [0.6, 0],
    [0, 0.6],
    [-0.6, 0],
  ],
}

/** The shape of how something stands, as everywhere in the product; `size` is about its width. */
export const glyphPath = (tone: Tone, centre: Point, size: number): string => {
  const corners = CORNERS[tone]
  if (corners) return polygon(centre, size, corners)
  const ring = disc(centre, size / 2)
  // Something that is late is a full disc with a hand like a clock's, something not begun an empty one
  const { x, y } = centre
  const inner = size / 2 - size / 8
  return tone === 'late'
    ? `${ring}M${tenth(x)} ${tenth(y - inner)}v${tenth(inner)}h${tenth(inner * 0.8)}v${tenth(-size / 8)}h${tenth(-inner * 0.6)}v${tenth(-inner + size / 8)}z`
    : ring + disc(centre, inner)
}
