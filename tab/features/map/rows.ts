import type { Size } from './boxes.ts'
import { ASPECT, CARD_GAP, LEVEL_GAP } from './sizes.ts'

/** A card or a whole part of the tree, where it stands in the one it belongs to. */
export interface Placed {
  readonly unit: number
  readonly x: number
  readonly y: number
}
export interface Rows extends Size {
  readonly placed: readonly Placed[]
}

/** Blocks one after the other in the order of the tree; a new row begins where `limit` would be crossed. */
const inRows = (units: readonly number[], sizeOf: (unit: number) => Size, limit: number): Rows => {
  const placed: Placed[] = []
  let [x, y, rowHeight, width] = [0, 0, 0, 0]
  for (const unit of units) {
    const size = sizeOf(unit)
    if (x > 0 && x + size.width > limit) [x, y, rowHeight] = [0, y + rowHeight + LEVEL_GAP, 0]
    placed.push({ unit, x, y })
    width = Math.max(width, x + size.width)
    rowHeight = Math.max(rowHeight, size.height)
    x += size.width + CARD_GAP
  }
  return { placed, width, height: y + rowHeight }
}

const MOST_ROWS = 40

/** How much of a screen's height these rows need when all of them are shown. */
const need = ({ width, height }: Size) => Math.max(width / ASPECT, height)

/** In one row or in several: whichever lets the whole be shown largest; fewer rows where that makes no difference. */
export const bestRows = (units: readonly number[], sizeOf: (unit: number) => Size): Rows => {
  const whole = units.reduce((sum, unit) => sum + sizeOf(unit).width + CARD_GAP, 0)
  let best = inRows(units, sizeOf, Number.POSITIVE_INFINITY)
  for (let rows = 2; rows <= Math.min(units.length, MOST_ROWS); rows += 1) {
    // A little more than the share of each, because blocks are not cut in two
    const next = inRows(units, sizeOf, (whole / rows) * (1 + 1 / units.length))
    if (need(next) < need(best) * 0.95) best = next
  }
  return best
}
