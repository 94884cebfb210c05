import { type LoadedObjective, loadObjective } from '#functions/api/objectives/objective-change.ts'
import { notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { CycleId, KeyResultId, ObjectiveId } from '#shared/kernel/ids.ts'

export interface KeyResultAddress {
  readonly cycleId: CycleId
  readonly objectiveId: ObjectiveId
  readonly keyResultId: KeyResultId
}

/** The objective of a key result; not_found when it has no such key result, archived or not. */
export async function loadKeyResult(context: Context, address: KeyResultAddress): Promise<LoadedObjective> {
  const loaded = await loadObjective(context, address)
  if (!loaded.objective.data.keyResults.some(({ id }) => id === address.keyResultId))
    throw notFound(`key result ${address.keyResultId}`)
  return loaded
}
