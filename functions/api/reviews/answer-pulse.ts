import { ApiProblem } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { put } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { answerPulse as contract } from '#shared/contracts/reviews/answer-pulse.ts'
import type { PulseBox } from '#shared/domain/review/part.ts'
import { answeredBox, EMPTY_TALLY } from '#shared/domain/review/pulse.ts'
import { ok } from '#shared/kernel/result.ts'
import { readPart, retroOf } from './load-contents.ts'
import { loadReview, mayInReview, reviewTouched } from './load-review.ts'
import { pulseMark } from './pulse-mark.ts'

/** How answers stay anonymous: shared/domain/review/part.ts. */
export const answerPulse = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const loaded = await loadReview(context, context.input.params)
    retroOf(loaded.review.data)
    return { ...loaded, box: await readPart(context, loaded.review.data, ['pulse']) }
  },
  authorize: (context, loaded) => mayInReview(context, 'review.speak', loaded),

  async decide(context, { review, box }) {
    if (review.data.pulse !== null) throw new ApiProblem('already_revealed')
    const empty = { part: 'pulse', reviewId: review.data.id, tally: EMPTY_TALLY, answered: [] } as const
    // A box that nobody can open any more (functions/records/sealed-parts.ts) has lost its salt: it begins anew
    const before: PulseBox = box?.data.salt ? box.data : { ...empty, salt: context.newTimelessId() }
    const mark = pulseMark(before.salt, context.reader.personId)
    const after = answeredBox(before, mark, context.input.body.answers)
    if (after === null) throw new ApiProblem('already_answered')
    const change = { writes: [put(reviewPartKind, box, after)] as const, history: 'secret' } as const
    return ok({ change, value: null, changed: reviewTouched(review.data) })
  },

  present: () => null,
})
