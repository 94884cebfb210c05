import type { Health } from '#shared/domain/health.ts'
import { toneOf } from '#tab/okr/health.ts'
import type { Tone } from '#tab/ui/StatusBadge.tsx'
import type { AlignmentMap, MapNode } from './alignment-map.ts'
import { around, type Box, centreOf, meets, type Point, seenThrough } from './boxes.ts'
import { type Detail, showsObjectives } from './detail.ts'
import type { MapLayout } from './layout.ts'
import { type MapFilter, showsNode, showsUnit } from './map-filter.ts'
import { glyphPath, rectPath } from './shapes.ts'
import { CARD_PADDING, HEALTH_EDGE } from './sizes.ts'
import { unitLinks } from './unit-links.ts'
import { arrowPath, wireBetween, wirePath } from './wires.ts'

/** What is painted in one go: one path, however many boxes it draws. */
export interface Layer {
  readonly key: string
  readonly d: string
  readonly look:
    | 'card'
    | 'node'
    | 'track'
    | 'progress'
    | 'hollow'
    | 'needed'
    | 'given'
    | 'arrow'
    | `tile-${Tone}`
    | `edge-${Tone}`
    | `glyph-${Tone}`
    | `sign-${Tone}`
  /** What the filter does not ask for stays where it is, in the background. */
  readonly isFaded: boolean
  /** In pixels of the screen, where it is a line. */
  readonly width?: number
}

export interface Picture {
  readonly map: Pick<AlignmentMap, 'units' | 'nodes' | 'links'>
  readonly layout: MapLayout
  readonly filter: MapFilter
}
export interface Shown extends Picture {
  readonly window: Box
  readonly scale: number
  readonly detail: Detail
}

type Look = Layer['look']

/** Collects pieces of paths by what they look like. */
class Pieces {
  readonly #found = new Map<string, { look: Look; isFaded: boolean; width?: number; parts: string[] }>()

  add(look: Look, isFaded: boolean, part: string, width?: number) {
    const key = `${look} ${isFaded} ${width ?? ''}`
    const known = this.#found.get(key)
    if (known) known.parts.push(part)
    else this.#found.set(key, { look, isFaded, ...(width && { width }), parts: [part] })
  }

  get layers(): readonly Layer[] {
    return [...this.#found].map(([key, { parts, ...rest }]) => ({ key, ...rest, d: parts.join('') }))
  }
}

const toneFor = (health: Health | null): Tone => (health === null ? 'neutral' : toneOf[health])

const leftEdge = ({ x, y, height }: Box, width = HEALTH_EDGE): Box => ({ x, y, width, height })

/** Pixels of the screen at which a shape can be told from another. */
const SIGN = 10

/** Where the sign of how something stands is drawn: at the right end of its first line. */
export const signPoint = ({ x, y, width }: Box, size: number): Point => ({
  x: x + width - CARD_PADDING - size / 2,
  y: y + CARD_PADDING + size / 2,
})

const tile = (pieces: Pieces, at: number, box: Box, { filter, scale, map }: Shown) => {
  const tone = toneFor(map.units[at]?.health ?? null)
  const isFaded = !showsUnit(filter, at, map)
  pieces.add(`tile-${tone}`, isFaded, rectPath(box, 0))
  if (Math.min(box.width, box.height) * scale >= SIGN + 4)
    pieces.add(`sign-${tone}`, isFaded, glyphPath(tone, centreOf(box), SIGN / scale))
}

const card = (pieces: Pieces, at: number, box: Box, { filter, scale, detail, map }: Shown) => {
  const unit = map.units[at]
  const tone = toneFor(unit?.health ?? null)
  const isFaded = !showsObjectives(detail) && !showsUnit(filter, at, map)
  pieces.add('card', isFaded, rectPath(box, 8))
  pieces.add(`edge-${tone}`, isFaded, rectPath(leftEdge(box, Math.min(HEALTH_EDGE / scale, CARD_PADDING)), 2))
  if (unit?.health)
    pieces.add(`glyph-${tone}`, isFaded, glyphPath(tone, signPoint(box, SIGN / scale), SIGN / scale))
}

const node = (pieces: Pieces, one: MapNode, box: Box, { filter, scale, detail }: Shown) => {
  const tone = toneFor(one.health)
  const isFaded = !showsNode(filter, one)
  pieces.add('node', isFaded, rectPath(box))
  pieces.add(`edge-${tone}`, isFaded, rectPath(leftEdge(box, Math.min(HEALTH_EDGE / scale, 8)), 2))
  if (detail === 'titles')
    pieces.add(`glyph-${tone}`, isFaded, glyphPath(tone, signPoint(box, SIGN / scale), SIGN / scale))
  if (detail === 'full' && one.health)
    pieces.add(`glyph-${tone}`, isFaded, glyphPath(tone, { x: box.x + CARD_PADDING + 8, y: box.y + 74 }, 11))
  if (detail === 'bars') bar(pieces, one, box, isFaded)
}

/** From afar an objective is how far it is. */
const bar = (pieces: Pieces, { progress }: MapNode, { x, y, width, height }: Box, isFaded: boolean) => {
  const track = { x: x + 20, y: y + height / 2 - 10, width: width - 40, height: 20 }
  pieces.add('track', isFaded, rectPath(track, 10))
  const done = Math.min(1, Math.max(0, progress ?? 0))
  if (done > 0)
    pieces.add('progress', isFaded, rectPath({ ...track, width: Math.max(20, track.width * done) }, 10))
}

interface Line {
  readonly kind: 'contributes_to' | 'depends_on'
  readonly from: Box
  readonly to: Box
  readonly width: number
}

const line = (pieces: Pieces, { kind, from, to, width }: Line, arrow: number) => {
  const wire = wireBetween(from, to)
  pieces.add(kind === 'depends_on' ? 'needed' : 'given', false, wirePath(wire), width)
  if (arrow > 0) pieces.add('arrow', false, arrowPath(wire, arrow))
}

/** From afar: one line per pair of units and kind, the stronger the more it stands for. */
const unitWires = ({ map, layout, window, detail }: Shown): readonly Layer[] => {
  const pieces = new Pieces()
  const widest = detail === 'tiles' ? 1 : 4
  for (const { kind, from, to, count } of unitLinks(map)) {
    const [start, end] = [layout.cards[from], layout.cards[to]]
    if (start && end && meets(window, around(start, end)))
      line(
        pieces,
        { kind, from: start, to: end, width: Math.min(widest, 1 + Math.floor(Math.log2(count))) },
        0,
      )
  }
  return pieces.layers
}

const nodeWires = ({ map, layout, window, scale }: Shown): readonly Layer[] => {
  const pieces = new Pieces()
  for (const { kind, from, to } of map.links) {
    const [start, end] = [layout.nodes[from], layout.nodes[to]]
    if (start && end && meets(window, around(start, end)))
      line(pieces, { kind, from: start, to: end, width: 1.5 }, 7 / scale)
  }
  return pieces.layers
}

const cards = (shown: Shown): readonly Layer[] => {
  const pieces = new Pieces()
  for (const at of seenThrough(shown.window, shown.layout.cards)) {
    const box = shown.layout.cards[at]
    if (box) (shown.detail === 'tiles' ? tile : card)(pieces, at, box, shown)
  }
  return pieces.layers
}

const nodes = (shown: Shown): readonly Layer[] => {
  const pieces = new Pieces()
  for (const at of seenThrough(shown.window, shown.layout.nodes)) {
    const [one, box] = [shown.map.nodes[at], shown.layout.nodes[at]]
    if (one && box) node(pieces, one, box, shown)
  }
  for (const { box } of shown.layout.hollows)
    if (meets(shown.window, box)) pieces.add('hollow', false, rectPath(box))
  return pieces.layers
}

/** Everything that needs no words, from the back to the front. */
export const layersOf = (
  shown: Shown,
): { readonly back: readonly Layer[]; readonly front: readonly Layer[] } => {
  const { detail } = shown
  if (showsObjectives(detail)) return { back: [...cards(shown), ...nodeWires(shown)], front: nodes(shown) }
  const back = [...unitWires(shown), ...cards(shown)]
  return { back, front: detail === 'bars' ? nodes(shown) : [] }
}
