import type { AlignmentMap, MapLink } from './alignment-map.ts'
import { type Box, holds, meets, type Point } from './boxes.ts'
import type { MapLayout } from './layout.ts'
import { placeOn } from './place-pill.ts'
import type { Measure } from './text-fit.ts'
import { type Wire, wireBetween } from './wires.ts'

/** The state of a dependency, written on its line or beside it. */
export interface Pill {
  readonly link: MapLink
  readonly text: string
  readonly box: Box
  /** Where on its line it belongs. */
  readonly anchor: Point
}

interface Asked {
  readonly map: Pick<AlignmentMap, 'links'>
  readonly layout: MapLayout
  readonly window: Box
  /** Of the letters, in pixels of the map. */
  readonly size: number
  readonly measure: Measure
  readonly wordOf: (link: MapLink) => string
  /** The same as a sign, for where there is no room for words. */
  readonly markOf: (link: MapLink) => string
}

/** In heights of a pill: how far from its line it is still seen to belong to it. */
const NEAR = 3
const FAR = 10

const sizeOf = (text: string, { measure, size }: Asked) => ({
  width: measure(text, size) + size * 1.2,
  height: size * 1.6,
})

/** Words near the line, else a sign, else words wherever there is room; never over what stands in the cards. */
function pillOf(link: MapLink, wire: Wire, asked: Asked & { readonly taken: readonly Box[] }): Pill | null {
  const { wordOf, markOf, taken, window } = asked
  const height = asked.size * 1.6
  const tries = [
    [wordOf(link), NEAR],
    [markOf(link), NEAR],
    [wordOf(link), FAR],
  ] as const
  for (const [text, heights] of tries) {
    const placed = placeOn({ wire, window, size: sizeOf(text, asked), reach: heights * height, taken })
    if (placed) return { link, text, ...placed }
  }
  return null
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** A pill for every dependency of which an end can be seen. */
export const pillsIn = (asked: Asked): readonly Pill[] => {
  const { layout, window, size } = asked
  const seen = grown(window, (FAR + 4) * size * 1.6)
  const cards = layout.cards.filter((card) => meets(seen, card))
  const pills: Pill[] = []
  for (const link of asked.map.links) {
    const [from, to] = [layout.nodes[link.from], layout.nodes[link.to]]
    if (link.kind !== 'depends_on' || !from || !to) continue
    // A line that only passes through would say something about objectives that are not there
    if (!meets(window, from) && !meets(window, to)) continue
    const wire = wireBetween(from, to)
    const taken = [...cards, ...pills.map(({ box }) => box)]
    const pill = pillOf(link, wire, { ...asked, taken })
    if (pill && meets(window, pill.box)) pills.push(pill)
  }
  return pills
}

/** The thread from a pill that stands beside its line to where it belongs; null where it stands on it. */
export const threadOf = ({ box, anchor }: Pill): readonly [Point, Point] | null => {
  if (holds(box, anchor)) return null
  const x = Math.min(Math.max(anchor.x, box.x), box.x + box.width)
  const y = Math.min(Math.max(anchor.y, box.y), box.y + box.height)
  return [{ x, y }, anchor]
}
