import type { ObjectiveId } from '#shared/kernel/ids.ts'
import { type Alignment, isLiving } from './alignment.ts'

/** How many living contributions lead from an objective to others (up) and from others to it (down). */
export interface Contributions {
  readonly objectiveId: ObjectiveId
  readonly up: number
  readonly down: number
}

/**
 * Contributions of each objective that has any, in the given order. Links of its key results count as its own. They
 * are counted, never weighed: alignment changes no number.
 */
export const contributionsOf = (
  objectiveIds: readonly ObjectiveId[],
  links: readonly Alignment[],
): readonly Contributions[] => {
  const living = links.filter((link) => link.kind === 'contributes_to' && isLiving(link))
  const from = Map.groupBy(living, (link) => link.from.objectiveId)
  const to = Map.groupBy(living, (link) => link.to.objectiveId)
  return objectiveIds
    .map((objectiveId) => ({
      objectiveId,
      up: from.get(objectiveId)?.length ?? 0,
      down: to.get(objectiveId)?.length ?? 0,
    }))
    .filter(({ up, down }) => up + down > 0)
}
