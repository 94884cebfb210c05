import type { AlignmentMap } from '#tab/features/map/alignment-map.ts'

type Drawn = Pick<AlignmentMap, 'units' | 'nodes'>

/**
 * A map with one unit more than `parents` asks for, so that every objective has one.
 * @param parents per unit a number that chooses one of the units before it, or null for a unit at the top
 * @param owners per objective a number that chooses its unit
 */
export const mapOf = (parents: readonly (number | null)[], owners: readonly number[]): Drawn => {
  const units = [null, ...parents].map((parent, at) => ({
    id: `unit-${at}` as AlignmentMap['units'][number]['id'], // branded: a made-up id
    name: `Unit ${at}`,
    parent: parent === null || at === 0 ? null : parent % at,
    progress: 0.5,
    health: 'on_track' as const,
    ...(at % 4 === 3 && { gaps: ['unlinked_unit' as const] }),
  }))
  const nodes = owners.map((owner, at) => ({
    id: `objective-${at}` as AlignmentMap['nodes'][number]['id'], // branded: a made-up id
    unit: owner % units.length,
    title: `Objective ${at}`,
    origin: 'top_down' as const,
    state: 'active' as const,
    progress: 0.5,
    health: 'on_track' as const,
    ...(at % 3 === 2 && { gaps: ['orphan_objective' as const] }),
  }))
  return { units, nodes }
}
