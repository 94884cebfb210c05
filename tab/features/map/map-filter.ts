import type { AlignmentMap, MapLink, MapNode, MapUnit } from './alignment-map.ts'

/** What the map lays stress on: everything, objectives by how they stand or by what they lack, or links of one kind. */
export const MAP_FILTERS = [
  'all',
  'gaps',
  'at_risk',
  'off_track',
  'stale',
  'contributes_to',
  'depends_on',
] as const
export type MapFilter = (typeof MAP_FILTERS)[number]

const HEALTHS: ReadonlySet<string> = new Set<MapFilter>(['at_risk', 'off_track', 'stale'])

/** The filter an address names; everything where it names none of ours. */
export const filterOf = (named: string | undefined): MapFilter =>
  MAP_FILTERS.find((known) => known === named) ?? 'all'

/** Whether it says anything about objectives; it may be about links only. */
export const isAboutNodes = (filter: MapFilter): boolean => filter === 'gaps' || HEALTHS.has(filter)

export const showsNode = (
  filter: MapFilter,
  { health, gaps }: Pick<MapNode | MapUnit, 'health' | 'gaps'>,
): boolean => {
  if (filter === 'gaps') return (gaps?.length ?? 0) > 0
  return !HEALTHS.has(filter) || health === filter
}

/** Units in which something is shown. */
const unitsShown = new WeakMap<readonly MapNode[], Map<MapFilter, ReadonlySet<number>>>()

const unitsIn = (nodes: readonly MapNode[], filter: MapFilter): ReadonlySet<number> => {
  const known = unitsShown.get(nodes) ?? new Map<MapFilter, ReadonlySet<number>>()
  unitsShown.set(nodes, known)
  const found =
    known.get(filter) ?? new Set(nodes.filter((node) => showsNode(filter, node)).map(({ unit }) => unit))
  known.set(filter, found)
  return found
}

/** A unit is shown for its own sake or for that of an objective in it. */
export const showsUnit = (
  filter: MapFilter,
  at: number,
  { units, nodes }: Pick<AlignmentMap, 'units' | 'nodes'>,
): boolean => {
  const unit = units[at]
  return !isAboutNodes(filter) || unitsIn(nodes, filter).has(at) || (!!unit && showsNode(filter, unit))
}

const showsLink = (filter: MapFilter, { kind }: Pick<MapLink, 'kind'>): boolean =>
  filter === kind || (filter !== 'contributes_to' && filter !== 'depends_on')

/** The same map with the links the filter asks for only; places stay what they are. */
export const withLinksOf = (filter: MapFilter, map: AlignmentMap): AlignmentMap => ({
  ...map,
  links: map.links.filter((link) => showsLink(filter, link)),
})
