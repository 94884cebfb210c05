import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SetDismissalView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { BodyOf } from '#tab/api/contract-types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { dropDraft } from '#tab/drafts/draft-store.ts'
import { notifyProblem } from '#tab/ui/notices.ts'
import type { Dismissing } from './dismissing.ts'

type Body = BodyOf<'POST /cycles/{cycleId}/units/{unitId}/dismissals'>

/** Sets a finding about a unit's whole set aside and brings it back. */
export const useSetDismissal = ({ cycle, unit, denials }: BoardData, ruleId: string): Dismissing => {
  const client = useQueryClient()
  const params = { cycleId: cycle.id, unitId: unit.id }
  const queryKey = ['board', cycle.id, unit.id]
  const draftKey = `dismiss:${unit.id}:${cycle.id}:${ruleId}`
  const show = ({ dismissals }: Pick<BoardData, 'dismissals'>) => {
    dropDraft(draftKey)
    client.setQueriesData<BoardData>({ queryKey }, (board) => board && { ...board, dismissals })
  }
  const after = {
    onSuccess: show,
    onError: notifyProblem,
    onSettled: () => void client.invalidateQueries({ queryKey }),
  }
  const dismiss = useMutation({
    ...after,
    mutationFn: (reason: string) =>
      call('POST /cycles/{cycleId}/units/{unitId}/dismissals', {
        params,
        body: { ruleId, reason } as Body, // of the very finding that is shown
      }),
  })
  const restore = useMutation({
    ...after,
    mutationFn: ({ id }: SetDismissalView) =>
      call('DELETE /cycles/{cycleId}/units/{unitId}/dismissals/{dismissalId}', {
        params: { ...params, dismissalId: id },
      }),
  })
  return { draftKey, isAllowed: !denials['objective.edit'], dismiss, restore }
}
