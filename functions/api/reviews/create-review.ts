import { doingOf, historyOf } from '#functions/api/doing.ts'
import { findCycle } from '#functions/api/find.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { create } from '#functions/records/change.ts'
import { reviewIdOf, reviewKind } from '#functions/records/review-kinds.ts'
import { createReview as contract } from '#shared/contracts/reviews/create-review.ts'
import { createReview as make } from '#shared/domain/review/review-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { reviewTouched } from './load-review.ts'

export const createReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,

  async load(context) {
    const { params, body } = context.input
    const cycle = findCycle(context.tenant, params.cycleId)
    const unit = context.tenant.units.get(body.unitId)
    if (unit === undefined || unit.data.archivedAt !== null)
      throw invalid({ path: '/unitId', rule: 'unknown_reference' })
    const frame = {
      cycleId: cycle.data.id,
      unitId: body.unitId,
      ritual: body.ritual,
      on: body.on ?? context.today,
    }
    const existing = await context.inCycle(cycle.data.id).read(reviewKind, reviewIdOf(frame))
    return { cycle, unitId: body.unitId, frame, existing }
  },

  authorize: (context, { cycle, unitId }) =>
    denial('review.create', context.who, { unitId, cycleState: cycle.data.state }),
  revision: ({ existing }) => existing?.revision ?? '',

  async decide(context, { frame, existing }) {
    if (existing !== null) return ok({ change: null, value: existing.data })
    const { body } = context.input
    const language = body.language ?? context.tenant.settings.data.language
    const whole = { ...frame, startsAt: body.startsAt, language, minutes: body.minutes }
    const made = make(reviewIdOf(frame), whole, doingOf(context))
    if (!made.ok) return made
    const { review, history } = made.value
    const writes = [create(reviewKind, review)] as const
    const change = { writes, history: [historyOf(context, history)] as const }
    return ok({ change, value: review, changed: reviewTouched(review) })
  },

  present: (_, review, revision) => presentReviewSession(review, revision),
})
