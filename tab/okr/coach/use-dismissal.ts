import type { ObjectiveView, SetDismissalView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { BodyOf } from '#tab/api/contract-types.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useLatest } from '#tab/api/use-latest.ts'
import type { Dismissing } from './dismissing.ts'

type Body = BodyOf<'POST /cycles/{cycleId}/objectives/{objectiveId}/dismissals'>

interface About {
  readonly objective: ObjectiveView
  readonly keyResultId: string | null
  readonly ruleId: string
}

/** Sets a finding on one objective aside and brings it back; the text it is about is named by its version. */
export const useDismissal = ({ objective, keyResultId, ruleId }: About): Dismissing => {
  const latest = useLatest(objective)
  const place = { cycleId: objective.cycleId, objectiveId: objective.id }
  const draftKey = `dismiss:${keyResultId ?? objective.id}:${ruleId}`
  const dismiss = useObjectiveChange<string>({
    objectiveId: objective.id,
    draftKey,
    send: (reason) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/dismissals', {
        params: place,
        // The rule and the key result come from the very finding that is shown
        body: { ruleId, keyResultId, reason } as Body,
        ifMatch: latest().etag,
      }),
  })
  const restore = useObjectiveChange<SetDismissalView>({
    objectiveId: objective.id,
    preview: (before, { id }) => ({
      ...before,
      dismissals: before.dismissals.filter((one) => one.id !== id),
    }),
    send: ({ id }) =>
      call('DELETE /cycles/{cycleId}/objectives/{objectiveId}/dismissals/{dismissalId}', {
        params: { ...place, dismissalId: id },
        ifMatch: latest().etag,
      }),
  })
  return { draftKey, isAllowed: !objective.denials['objective.edit'], dismiss, restore }
}
