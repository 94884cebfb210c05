import type { AlignmentMap, MapLink } from './alignment-map.ts'
import { around, type Box, meets } from './boxes.ts'
import type { MapLayout } from './layout.ts'
import type { Measure } from './text-fit.ts'
import { pointAlong, wireBetween } from './wires.ts'

/** The state of a dependency, written on its line. */
export interface Pill {
  readonly link: MapLink
  readonly text: string
  readonly box: Box
}

interface Asked {
  readonly map: Pick<AlignmentMap, 'links'>
  readonly layout: MapLayout
  readonly window: Box
  /** Of the letters, in pixels of the map. */
  readonly size: number
  readonly measure: Measure
  readonly wordOf: (link: MapLink) => string
}

/** Where on its line a pill may stand, the best first. */
const PLACES = [0.5, 0.35, 0.65, 0.2, 0.8] as const

/** In the open between the cards where that is possible. */
const pillOf = (
  link: MapLink,
  from: Box,
  to: Box,
  asked: Asked & { readonly taken: readonly Box[] },
): Pill => {
  const { size, measure, wordOf, taken } = asked
  const text = wordOf(link)
  const [width, height] = [measure(text, size) + size * 1.2, size * 1.6]
  const wire = wireBetween(from, to)
  const boxes = PLACES.map((share) => {
    const { x, y } = pointAlong(wire, share)
    return { x: x - width / 2, y: y - height / 2, width, height }
  })
  const free = boxes.find((box) => !taken.some((other) => meets(other, box)))
  return { link, text, box: free ?? boxes[0] ?? from }
}

/** A pill for every dependency of which something can be seen. */
export const pillsIn = (asked: Asked): readonly Pill[] => {
  const cards = asked.layout.cards.filter((card) => meets(asked.window, card))
  const pills: Pill[] = []
  for (const link of asked.map.links) {
    const [from, to] = [asked.layout.nodes[link.from], asked.layout.nodes[link.to]]
    if (link.kind !== 'depends_on' || !from || !to || !meets(asked.window, around(from, to))) continue
    const pill = pillOf(link, from, to, { ...asked, taken: [...cards, ...pills.map(({ box }) => box)] })
    if (meets(asked.window, pill.box)) pills.push(pill)
  }
  return pills
}
