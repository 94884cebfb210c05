import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { findObjective, refreshAround, updateObjective } from './objective-cache.ts'

export interface ObjectiveChange<V> {
  readonly objectiveId: string
  readonly send: (variables: V) => Promise<ObjectiveView>
  /** How the objective looks until the server has answered. */
  readonly preview?: (objective: ObjectiveView, variables: V) => ObjectiveView
}

/**
 * A change to one objective: shown at once, replaced by the server's answer, taken back when it is refused.
 * The caller shows `error` and keeps what was typed.
 */
export const useObjectiveChange = <V = void>({ objectiveId, send, preview }: ObjectiveChange<V>) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onMutate: async (variables) => {
      if (!preview) return null
      await client.cancelQueries({ queryKey: ['board'] })
      const before = findObjective(client, objectiveId)
      updateObjective(client, objectiveId, (objective) => preview(objective, variables))
      return before
    },
    onError: (_error, _variables, before) => {
      if (before) updateObjective(client, objectiveId, () => before)
    },
    onSuccess: (objective) => updateObjective(client, objectiveId, () => objective),
    onSettled: () => void refreshAround(client, objectiveId),
  })
}
