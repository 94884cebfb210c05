import type { AlignmentMap, MapLink } from './alignment-map.ts'

/** Every link of one kind from one unit to another, as one. */
export interface UnitLink {
  readonly kind: MapLink['kind']
  /** Places of the units. */
  readonly from: number
  readonly to: number
  readonly count: number
}

const counted = ({ nodes, links }: Pick<AlignmentMap, 'nodes' | 'links'>): readonly UnitLink[] => {
  const ends = links.flatMap(({ kind, from, to }) => {
    const [here, there] = [nodes[from]?.unit, nodes[to]?.unit]
    return here === undefined || there === undefined || here === there
      ? []
      : [{ kind, from: here, to: there }]
  })
  const groups = Map.groupBy(ends, ({ kind, from, to }) => `${kind} ${from} ${to}`)
  return [...groups.values()].flatMap((group) => (group[0] ? [{ ...group[0], count: group.length }] : []))
}

/** Counting thousands of links for every movement would be felt. */
const known = new WeakMap<AlignmentMap['links'], readonly UnitLink[]>()

/** What links the units, for a map on which single objectives are too small to be seen; links inside a unit are left out. */
export const unitLinks = (map: Pick<AlignmentMap, 'nodes' | 'links'>): readonly UnitLink[] => {
  const links = known.get(map.links) ?? counted(map)
  known.set(map.links, links)
  return links
}
