import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from './client.ts'
import type { BodyOf } from './contract-types.ts'
import { sendVersioned } from './versioned.ts'

export type ObjectivePatch = BodyOf<'PATCH /cycles/{cycleId}/objectives/{objectiveId}'>
export type KeyResultPatch =
  BodyOf<'PATCH /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}'>
type InWords = (field: string, value: unknown) => string

export const editObjective = (base: ObjectiveView, patch: ObjectivePatch, inWords: InWords) => {
  const params = { cycleId: base.cycleId, objectiveId: base.id }
  return sendVersioned<ObjectiveView>({
    base,
    patch,
    inWords,
    fieldsOf: (objective) => objective,
    send: ({ etag }) =>
      call('PATCH /cycles/{cycleId}/objectives/{objectiveId}', { params, body: patch, ifMatch: etag }),
  })
}

export const editKeyResult = (
  { base, keyResultId }: { readonly base: ObjectiveView; readonly keyResultId: string },
  patch: KeyResultPatch,
  inWords: InWords,
) => {
  const params = { cycleId: base.cycleId, objectiveId: base.id, keyResultId }
  return sendVersioned<ObjectiveView>({
    base,
    patch,
    inWords,
    partId: keyResultId,
    fieldsOf: (objective) => ({ ...objective.keyResults.find(({ id }) => id === keyResultId) }),
    send: ({ etag }) =>
      call('PATCH /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}', {
        params,
        body: patch,
        ifMatch: etag,
      }),
  })
}
