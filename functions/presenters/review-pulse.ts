import type { PulseView } from '#shared/contracts/shapes/types.ts'
import type { Learning } from '#shared/domain/review/memory.ts'
import {
  countOf,
  EMPTY_TALLY,
  meanOf,
  PULSE_MINIMUM,
  PULSE_QUESTIONS,
  type PulseTally,
} from '#shared/domain/review/pulse.ts'
import type { Review } from '#shared/domain/review/review.ts'

type Results = NonNullable<PulseView['results']>

const resultsOf = (tally: PulseTally): Results =>
  PULSE_QUESTIONS.flatMap((questionId) => {
    const mean = meanOf(tally[questionId])
    return mean === null ? [] : [{ questionId, counts: [...tally[questionId]], mean }]
  })

const earlierOf = (review: Review, learnings: readonly Learning[]): PulseView['earlier'] =>
  learnings.flatMap(({ from, pulse }) =>
    pulse === null || from.on >= review.on || countOf(pulse) < PULSE_MINIMUM
      ? []
      : [{ cycleId: from.cycleId, on: from.on, results: resultsOf(pulse) }],
  )

/** `count` is all that is said before the reveal; the box itself never gets here. */
export function presentPulse(
  review: Review,
  box: { readonly count: number; readonly hasAnswered: boolean },
  learnings: readonly Learning[],
): PulseView | null {
  if (review.retro === null) return null
  const tally = review.pulse ?? EMPTY_TALLY
  const isEnough = countOf(tally) >= PULSE_MINIMUM
  return {
    questions: [...PULSE_QUESTIONS],
    count: review.pulse === null ? box.count : countOf(tally),
    minimum: PULSE_MINIMUM,
    hasAnswered: box.hasAnswered,
    isRevealed: review.pulse !== null,
    results: review.pulse !== null && isEnough ? resultsOf(tally) : null,
    earlier: review.pulse === null ? [] : earlierOf(review, learnings),
  }
}
