import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { dropDraft } from '#tab/drafts/draft-store.ts'
import { notifyProblem } from '#tab/ui/notices.ts'
import { findObjective, refreshAround, updateObjective } from './objective-cache.ts'

export interface ObjectiveChange<V> {
  readonly objectiveId: string
  readonly send: (variables: V) => Promise<ObjectiveView>
  /** How the objective looks until the server has answered. */
  readonly preview?: (objective: ObjectiveView, variables: V) => ObjectiveView
  /** The draft that the server's answer makes superfluous, also when its editor is closed by then. */
  readonly draftKey?: string
  /** The editor stays open and says itself what went wrong. */
  readonly showsError?: boolean
}

/**
 * A change to one objective: shown at once, replaced by the server's answer, taken back when it is refused.
 */
export const useObjectiveChange = <V = void>(change: ObjectiveChange<V>) => {
  const { objectiveId, send, preview, draftKey, showsError = false } = change
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
    onError: (error, _variables, before) => {
      if (!showsError) notifyProblem(error)
      if (before) updateObjective(client, objectiveId, () => before)
    },
    onSuccess: (objective) => {
      if (draftKey) dropDraft(draftKey)
      updateObjective(client, objectiveId, () => objective)
    },
    onSettled: () => void refreshAround(client, objectiveId),
  })
}
