import { queryOptions } from '@tanstack/react-query'
import type { KeyResultInput, ObjectiveInput, SetInput } from '#shared/coach/inputs.ts'
import { language } from '#tab/text/text.ts'
import { askCoach } from './ask-coach.ts'
import type { Question } from './questions.ts'

/** The same question has the same answer for ever; some minutes of them are kept for going back and forth. */
const KEPT_MS = 300_000

const about = <Q extends Question>(question: Q) =>
  queryOptions({
    queryKey: ['coach', question],
    queryFn: () => askCoach(question),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
  })

export const objectiveJudgementQuery = (input: ObjectiveInput) =>
  about({ about: 'objective', input, language: language() } as const)
export const keyResultJudgementQuery = (input: KeyResultInput) =>
  about({ about: 'key_result', input, language: language() } as const)
export const setJudgementQuery = (input: SetInput) =>
  about({ about: 'set', input, language: language() } as const)
