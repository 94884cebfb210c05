import { holds, type Point } from './boxes.ts'
import type { Choice } from './choice.ts'
import { type Detail, showsObjectives } from './detail.ts'
import type { MapLayout } from './layout.ts'
import type { Pill } from './pills.ts'

export type Hit =
  | Choice
  | { readonly kind: 'hollow'; readonly at: number }
  | { readonly kind: 'pill'; readonly at: number }

const first = (boxes: readonly { readonly box: Parameters<typeof holds>[0] }[], point: Point) =>
  boxes.findIndex(({ box }) => holds(box, point))

/** What lies under a point of the map, the foremost first; null where there is nothing. */
export const hitAt = (
  point: Point,
  {
    layout,
    detail,
    pills,
  }: { readonly layout: MapLayout; readonly detail: Detail; readonly pills: readonly Pill[] },
): Hit | null => {
  if (showsObjectives(detail)) {
    const pill = first(pills, point)
    if (pill >= 0) return { kind: 'pill', at: pill }
  }
  if (showsObjectives(detail) || detail === 'bars') {
    const hollow = first(layout.hollows, point)
    if (hollow >= 0) return { kind: 'hollow', at: hollow }
  }
  if (showsObjectives(detail)) {
    const node = layout.nodes.findIndex((box) => holds(box, point))
    if (node >= 0) return { kind: 'node', at: node }
  }
  const unit = layout.cards.findIndex((box) => holds(box, point))
  return unit >= 0 ? { kind: 'unit', at: unit } : null
}
