import type { AlignmentMap, MapLink } from './alignment-map.ts'

/** Who belongs where and what is linked with what, by places in the answer. */
export interface MapIndex {
  /** Objectives of each unit. */
  readonly nodesOf: ReadonlyMap<number, readonly number[]>
  /** Units below each unit; under null those at the top. */
  readonly below: ReadonlyMap<number | null, readonly number[]>
  /** Links that lead from an objective. */
  readonly linksFrom: ReadonlyMap<number, readonly MapLink[]>
  /** Links that lead to it. */
  readonly linksTo: ReadonlyMap<number, readonly MapLink[]>
}

export const indexOf = ({
  units,
  nodes,
  links,
}: Pick<AlignmentMap, 'units' | 'nodes' | 'links'>): MapIndex => ({
  nodesOf: Map.groupBy(nodes.keys(), (at) => nodes[at]?.unit ?? -1),
  below: Map.groupBy(units.keys(), (at) => units[at]?.parent ?? null),
  linksFrom: Map.groupBy(links, ({ from }) => from),
  linksTo: Map.groupBy(links, ({ to }) => to),
})

/** The unit with every unit above it, the nearest first. */
export const withAbove = (units: AlignmentMap['units'], unit: number): readonly number[] => {
  const way: number[] = []
  for (let at: number | null = unit; at !== null; at = units[at]?.parent ?? null) way.push(at)
  return way
}
