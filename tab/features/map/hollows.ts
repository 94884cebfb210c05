import type { AlignmentMap, MapNode, MapUnit } from './alignment-map.ts'

type Gap = NonNullable<MapNode['gaps']>[number]

/** Something that is missing, drawn as a node without anything in it: behind an objective, or at the end of a unit. */
export interface Hollow {
  readonly unit: number
  /** Place of the objective that lacks something; null where the unit does. */
  readonly node: number | null
  readonly gap: Gap
}

type Drawn = Pick<AlignmentMap, 'units' | 'nodes'>

const ofNode = ({ unit, gaps }: MapNode, node: number): readonly Hollow[] =>
  gaps?.map((gap) => ({ unit, node, gap })) ?? []
const ofUnit = ({ gaps }: MapUnit, unit: number): readonly Hollow[] =>
  gaps?.map((gap) => ({ unit, node: null, gap })) ?? []

/** Every gap that belongs to an objective or a unit; what a link lacks stands at the link. */
export const hollowsOf = ({ units, nodes }: Drawn): readonly Hollow[] => [
  ...nodes.flatMap(ofNode),
  ...units.flatMap(ofUnit),
]
