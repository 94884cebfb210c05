import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'

export type MyOkrs = ResponseOf<'GET /cycles/{cycleId}/my-okrs'>

export interface DueCheckIn {
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView
  readonly dueOn: string | null
}

/** Due check-ins with what they are about, most urgent first as the server sent them. */
export const dueCheckIns = ({ due, objectives }: Pick<MyOkrs, 'due' | 'objectives'>): readonly DueCheckIn[] =>
  due.flatMap(({ kind, objectiveId, keyResultId, dueOn }) => {
    const objective = objectives.find(({ id }) => id === objectiveId)
    const keyResult = objective?.keyResults.find(({ id }) => id === keyResultId)
    return kind === 'check_in' && objective && keyResult ? [{ objective, keyResult, dueOn }] : []
  })

/** Objectives that wait for the reader's yes or no. */
export const askedAgreements = ({
  due,
  objectives,
}: Pick<MyOkrs, 'due' | 'objectives'>): readonly ObjectiveView[] =>
  due.flatMap(({ kind, objectiveId }) =>
    kind === 'agreement' ? objectives.filter(({ id }) => id === objectiveId) : [],
  )
