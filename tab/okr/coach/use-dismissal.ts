import type { DismissalView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { BodyOf } from '#tab/api/contract-types.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useLatest } from '#tab/api/use-latest.ts'

type Dismissing = BodyOf<'POST /cycles/{cycleId}/objectives/{objectiveId}/dismissals'>

/** Sets findings on one objective aside and brings them back; the text they are about is named by its version. */
export const useDismissal = (objective: ObjectiveView, draftKey: string) => {
  const latest = useLatest(objective)
  const place = { cycleId: objective.cycleId, objectiveId: objective.id }
  const dismiss = useObjectiveChange<Dismissing>({
    objectiveId: objective.id,
    draftKey,
    send: (body) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/dismissals', {
        params: place,
        body,
        ifMatch: latest().etag,
      }),
  })
  const restore = useObjectiveChange<DismissalView>({
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
  return { dismiss, restore }
}
