import { doingOf, historyOf } from '#functions/api/doing.ts'
import { findCycle } from '#functions/api/find.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { closeReview as contract } from '#shared/contracts/reviews/close-review.ts'
import { ok } from '#shared/kernel/result.ts'
import { closing, keepMemory } from './closing.ts'
import { writeBefore } from './in-batches.ts'
import { findReview, mayInReview, reviewTouched } from './load-review.ts'
import { readContents } from './review-contents.ts'

export const closeReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const review = await findReview(context, context.input.params)
    const cycle = findCycle(context.tenant, review.data.cycleId)
    const contents = await readContents(context, review)
    return { cycle, unitId: review.data.unitId, review, isFacilitatorAway: false, contents }
  },
  authorize: (context, loaded) => mayInReview(context, 'review.steer', loaded),

  async decide(context, { contents }) {
    const closed = await closing(context, contents, { by: 'facilitator', doing: doingOf(context) })
    if (!closed.ok) return closed
    const { review, history, writes } = closed.value
    const change = {
      writes: [writes.session, ...writes.last] as const,
      history: [historyOf(context, history)] as const,
    }
    return ok({ change, value: closed.value, changed: reviewTouched(review) })
  },

  async prepare(context, { review, writes, memory }) {
    const { pk } = context.organisation
    await keepMemory({ store: context.services.store, revision: context.newId() }, pk, memory)
    return writeBefore(context, context.inCycle(review.cycleId), writes.before)
  },

  present: (_, { review }, revision) => presentReviewSession(review, revision),
})
