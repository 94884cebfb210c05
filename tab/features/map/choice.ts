import type { AlignmentMap, MapLink } from './alignment-map.ts'
import { type Box, NOWHERE } from './boxes.ts'
import type { MapLayout } from './layout.ts'
import type { MapIndex } from './map-index.ts'

/** What the reader looks at: an objective or a unit, by its place in the answer. */
export interface Choice {
  readonly kind: 'node' | 'unit'
  readonly at: number
}
type Drawn = Pick<AlignmentMap, 'units' | 'nodes'>

export const isSame = (one: Choice | null, other: Choice | null): boolean =>
  one?.kind === other?.kind && one?.at === other?.at

export const idOf = ({ units, nodes }: Drawn, { kind, at }: Choice): string =>
  (kind === 'node' ? nodes[at]?.id : units[at]?.id) ?? ''

/** What an address names; null where it is not on this map. */
export const choiceOf = ({ units, nodes }: Drawn, id: string): Choice | null => {
  const node = nodes.findIndex((one) => one.id === id)
  if (node >= 0) return { kind: 'node', at: node }
  const unit = units.findIndex((one) => one.id === id)
  return unit >= 0 ? { kind: 'unit', at: unit } : null
}

export const nameOf = ({ units, nodes }: Drawn, { kind, at }: Choice): string =>
  (kind === 'node' ? nodes[at]?.title : units[at]?.name) ?? ''

export const boxOf = ({ cards, nodes }: MapLayout, { kind, at }: Choice): Box =>
  (kind === 'node' ? nodes[at] : cards[at]) ?? NOWHERE

const beside = (among: readonly number[], at: number, step: number): number | null => {
  const place = among.indexOf(at)
  return among[place + step] ?? null
}

const node = (at: number | null | undefined): Choice | null => (at == null ? null : { kind: 'node', at })
const unit = (at: number | null | undefined): Choice | null => (at == null ? null : { kind: 'unit', at })

const contributions = (links: readonly MapLink[] | undefined) =>
  links?.filter(({ kind }) => kind === 'contributes_to') ?? []

/** Both ends of its dependencies, in turn. */
const nextNeed = ({ linksFrom, linksTo }: MapIndex, at: number, last: number | null): number | null => {
  const isNeed = ({ kind }: MapLink) => kind === 'depends_on'
  const others = [
    ...(linksFrom.get(at) ?? []).filter(isNeed).map(({ to }) => to),
    ...(linksTo.get(at) ?? []).filter(isNeed).map(({ from }) => from),
  ]
  return others[(others.indexOf(last ?? -1) + 1) % others.length] ?? null
}

interface Walk {
  readonly map: Drawn
  readonly index: MapIndex
  /** Where the last step came from, so that "d" goes on to the next dependency. */
  readonly last: Choice | null
}

const fromNode = (at: number, key: string, { map, index, last }: Walk): Choice | null => {
  const home = map.nodes[at]?.unit ?? -1
  switch (key) {
    case 'ArrowUp':
      return node(contributions(index.linksFrom.get(at))[0]?.to) ?? unit(home)
    case 'ArrowDown':
      return node(contributions(index.linksTo.get(at))[0]?.from)
    case 'ArrowLeft':
      return node(beside(index.nodesOf.get(home) ?? [], at, -1))
    case 'ArrowRight':
      return node(beside(index.nodesOf.get(home) ?? [], at, 1))
    case 'd':
      return node(nextNeed(index, at, last?.kind === 'node' ? last.at : null))
    case 'Escape':
      return unit(home)
    default:
      return null
  }
}

const fromUnit = (at: number, key: string, { map, index }: Walk): Choice | null => {
  const parent = map.units[at]?.parent ?? null
  switch (key) {
    case 'ArrowUp':
      return unit(parent)
    case 'ArrowDown':
      return unit(index.below.get(at)?.[0])
    case 'ArrowLeft':
      return unit(beside(index.below.get(parent) ?? [], at, -1))
    case 'ArrowRight':
      return unit(beside(index.below.get(parent) ?? [], at, 1))
    case 'Enter':
      return node(index.nodesOf.get(at)?.[0])
    default:
      return null
  }
}

/**
 * Where a key leads. Up and down follow contributions and the tree of units, left and right go to what stands beside,
 * "d" follows dependencies, Enter goes into a unit and Escape out of it again. Null where nothing is that way.
 */
export const walk = (from: Choice | null, key: string, along: Walk): Choice | null => {
  if (from === null) return unit(along.index.below.get(null)?.[0])
  return from.kind === 'node' ? fromNode(from.at, key, along) : fromUnit(from.at, key, along)
}
