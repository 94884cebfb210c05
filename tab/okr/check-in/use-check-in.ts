import { useState } from 'react'
import type { CycleView, KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { keyResultProgress } from '#shared/domain/progress.ts'
import type { NumberRule } from '#shared/kernel/numbers.ts'
import { problemText } from '#shared/kernel/problem-texts.ts'
import { call } from '#tab/api/client.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { language } from '#tab/text/text.ts'
import { type CheckInDraft, readDraftValue } from './check-in-draft.ts'

interface Sent extends CheckInDraft {
  readonly value: number
}

export interface CheckInGiven {
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView
  readonly cycle: CycleView
  readonly onSaved: (value: number) => void
  /** The server has answered: the objective as it is now, or null where it refused. */
  readonly onAnswered?: ((objective: ObjectiveView | null) => void) | undefined
}

/** Where a metric needs only its last value, its progress is known before the server has answered. */
const progressAfter = ({ metric, progress }: KeyResultView, sent: Sent): number | null =>
  'period' in metric
    ? progress
    : keyResultProgress(metric, [{ on: sent.on, value: sent.value, confidence: sent.confidence }])

const after = (objective: ObjectiveView, keyResultId: string, sent: Sent): ObjectiveView => ({
  ...objective,
  keyResults: objective.keyResults.map((one) =>
    one.id === keyResultId
      ? {
          ...one,
          value: sent.value,
          confidence: sent.confidence,
          isDue: false,
          findBaseline: false,
          progress: one.findBaseline ? 0 : progressAfter(one, sent),
          lastCheckIn: { on: sent.on, ageDays: 0 },
        }
      : one,
  ),
})

/** Sends a check-in; the row shows it at once, and the answer brings the colours. */
export const useCheckIn = ({ objective, keyResult, onSaved, onAnswered }: CheckInGiven) => {
  const [error, setError] = useState<string | null>(null)
  const params = { cycleId: objective.cycleId, objectiveId: objective.id, keyResultId: keyResult.id }
  const change = useObjectiveChange<Sent>({
    objectiveId: objective.id,
    draftKey: `check-in:${keyResult.id}`,
    preview: (before, sent) => after(before, keyResult.id, sent),
    send: async ({ value, confidence, note, on, key }) => {
      const answer = await call(
        'POST /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins',
        { params, body: { value, confidence, note, on }, idempotencyKey: key },
      ).catch((error: unknown) => {
        onAnswered?.(null)
        throw error
      })
      onAnswered?.(answer.objective)
      return answer.objective
    },
  })
  const save = (draft: CheckInDraft) => {
    const read = readDraftValue(keyResult.metric, draft)
    if (!read.ok) return setError(problemText(language(), read.error as NumberRule)) // choices are always readable
    setError(null)
    change.mutate({ ...draft, value: read.value })
    onSaved(read.value)
  }
  return { save, error, isSaving: change.isPending }
}
