import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from './api-problem.ts'
import { call } from './client.ts'
import { clashesOf } from './conflict.ts'
import { askWhichVersion } from './conflict-store.ts'
import type { BodyOf } from './contract-types.ts'

export type ObjectivePatch = BodyOf<'PATCH /cycles/{cycleId}/objectives/{objectiveId}'>
export type KeyResultPatch =
  BodyOf<'PATCH /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}'>
type Fields = Readonly<Record<string, unknown>>

interface Edit {
  readonly base: ObjectiveView
  readonly patch: Fields
  /** The part of the objective that the patch is about. */
  readonly partOf: (objective: ObjectiveView) => Fields
  readonly send: (etag: string) => Promise<ObjectiveView>
  readonly inWords: (field: string, value: unknown) => string
}

/** Nobody is asked more often than this; whoever edits that fast together had better talk. */
const ROUNDS = 4

/**
 * Sends a change under the version it was made on. When somebody was faster, changes to other fields are kept side by
 * side; where both changed the same field, the reader sees both versions and chooses.
 */
const sendEdit = async (edit: Edit, etag = edit.base.etag, round = 1): Promise<ObjectiveView> => {
  try {
    return await edit.send(etag)
  } catch (error) {
    if (!isProblemCode(error, 'changed_meanwhile') || !error.current || round > ROUNDS) throw error
    const current = error.current as ObjectiveView // the contract answers 412 with the entity as it is now
    const clashes = clashesOf(edit.patch, edit.partOf(edit.base), edit.partOf(current))
    const choice = clashes.length === 0 ? 'mine' : await askWhichVersion({ clashes, inWords: edit.inWords })
    if (choice === 'theirs') return current
    return sendEdit({ ...edit, base: current }, current.etag, round + 1)
  }
}

type InWords = Edit['inWords']

export const editObjective = (base: ObjectiveView, patch: ObjectivePatch, inWords: InWords) => {
  const params = { cycleId: base.cycleId, objectiveId: base.id }
  return sendEdit({
    base,
    patch,
    inWords,
    partOf: (objective) => objective,
    send: (ifMatch) =>
      call('PATCH /cycles/{cycleId}/objectives/{objectiveId}', { params, body: patch, ifMatch }),
  })
}

export const editKeyResult = (
  { base, keyResultId }: { readonly base: ObjectiveView; readonly keyResultId: string },
  patch: KeyResultPatch,
  inWords: InWords,
) => {
  const params = { cycleId: base.cycleId, objectiveId: base.id, keyResultId }
  return sendEdit({
    base,
    patch,
    inWords,
    partOf: (objective) => ({ ...objective.keyResults.find(({ id }) => id === keyResultId) }),
    send: (ifMatch) =>
      call('PATCH /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}', {
        params,
        body: patch,
        ifMatch,
      }),
  })
}
