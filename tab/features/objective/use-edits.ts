import { isProblemCode } from '#tab/api/api-problem.ts'
import { asBegun, type Begun, keyResultAsBegun } from '#tab/api/begun.ts'
import { call } from '#tab/api/client.ts'
import type { BodyOf } from '#tab/api/contract-types.ts'
import {
  editKeyResult,
  editObjective,
  type KeyResultPatch,
  type ObjectivePatch,
} from '#tab/api/objective-edit.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { fieldInWords } from '#tab/okr/describe-field.ts'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from '#tab/ui/notices.ts'
import { usePage } from './page.ts'

export type Transition = BodyOf<'POST /cycles/{cycleId}/objectives/{objectiveId}/transition'>
export type Answer = BodyOf<'POST /cycles/{cycleId}/objectives/{objectiveId}/agreement'>

/** A decision is about what was on the screen: after somebody else's change it is looked at again, not repeated. */
export const tellProblem = (error: unknown) =>
  isProblemCode(error, 'changed_meanwhile')
    ? notify(t('conflict.lookAgain'), { intent: 'error' })
    : notifyProblem(error)

interface Edit<P> {
  readonly patch: P
  /** Absent for a change made at once, without typing. */
  readonly begun?: Begun
}

export const useObjectiveEdit = () => {
  const { objective, people } = usePage()
  return useObjectiveChange<Edit<ObjectivePatch>>({
    objectiveId: objective.id,
    showsError: true,
    send: ({ patch, begun }) => editObjective(asBegun(objective, begun), patch, fieldInWords(people)),
  })
}

export const useKeyResultEdit = (keyResultId: string) => {
  const { objective, people } = usePage()
  return useObjectiveChange<Edit<KeyResultPatch>>({
    objectiveId: objective.id,
    showsError: true,
    send: ({ patch, begun }) =>
      editKeyResult(
        { base: keyResultAsBegun(objective, keyResultId, begun), keyResultId },
        patch,
        fieldInWords(people),
      ),
  })
}

const usePlace = () => {
  const { objective } = usePage()
  return {
    objectiveId: objective.id,
    ifMatch: objective.etag,
    params: { cycleId: objective.cycleId, objectiveId: objective.id },
  }
}

export const useTransition = () => {
  const { objectiveId, ifMatch, params } = usePlace()
  return useObjectiveChange<Transition>({
    objectiveId,
    send: (body) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/transition', { params, body, ifMatch }),
  })
}

export const useAnswer = () => {
  const { objectiveId, ifMatch, params } = usePlace()
  return useObjectiveChange<Answer>({
    objectiveId,
    send: (body) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/agreement', { params, body, ifMatch }),
  })
}
