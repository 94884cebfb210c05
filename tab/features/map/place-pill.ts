import { type Box, holds, meets, type Point, type Size } from './boxes.ts'
import { pointAlong, type Wire } from './wires.ts'

export interface Placed {
  readonly box: Box
  /** Where on the wire it belongs to; a thread leads there when it stands beside it. */
  readonly anchor: Point
}

/** Places along the wire, the middle first. */
const SHARES: readonly number[] = Array.from({ length: 19 }, (_, at) => (at + 1) / 20).sort(
  (a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5),
)

const centredAt = ({ x, y }: Point, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

const moved = (box: Box, x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y })

/** Beside the wire, above and below first: there is more room between the levels than between the cards of one. */
const beside = (box: Box, away: number): readonly Box[] => [
  moved(box, 0, -away),
  moved(box, 0, away),
  moved(box, -box.width / 2 - away, 0),
  moved(box, box.width / 2 + away, 0),
]

interface Room {
  readonly wire: Wire
  /** What can be seen: a place beyond it tells nobody anything. */
  readonly window: Box
  readonly size: Size
  /** How far from the wire it may stand. */
  readonly reach: number
  /** What it must not cover. */
  readonly taken: readonly Box[]
}

/** The nearest free place on the wire or beside it; null where there is none within reach. */
export function placeOn({ wire, window, size, reach, taken }: Room): Placed | null {
  const isFree = (box: Box) => !taken.some((other) => meets(other, box))
  const anchors = SHARES.map((share) => pointAlong(wire, share)).filter((point) => holds(window, point))
  for (const anchor of anchors) {
    const box = centredAt(anchor, size)
    if (isFree(box)) return { box, anchor }
  }
  for (let away = size.height / 2; away <= reach; away += size.height / 2)
    for (const anchor of anchors) {
      const box = beside(centredAt(anchor, size), away).find(isFree)
      if (box) return { box, anchor }
    }
  return null
}
