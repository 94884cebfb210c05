import type { AlignmentMap, MapLink, MapNode } from './alignment-map.ts'

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

export const showsNode = (filter: MapFilter, { health, gaps }: Pick<MapNode, 'health' | 'gaps'>): boolean => {
  if (filter === 'gaps') return (gaps?.length ?? 0) > 0
  return !HEALTHS.has(filter) || health === filter
}

const showsLink = (filter: MapFilter, { kind }: Pick<MapLink, 'kind'>): boolean =>
  filter === kind || (filter !== 'contributes_to' && filter !== 'depends_on')

/** The same map with the links the filter asks for only; places stay what they are. */
export const withLinksOf = (filter: MapFilter, map: AlignmentMap): AlignmentMap => ({
  ...map,
  links: map.links.filter((link) => showsLink(filter, link)),
})
