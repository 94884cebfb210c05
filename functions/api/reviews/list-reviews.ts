import { findCycle } from '#functions/api/find.ts'
import { fromCursor, toCursor } from '#functions/http/cursor.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { reviewKind } from '#functions/records/review-kinds.ts'
import { listReviews as contract } from '#shared/contracts/reviews/list-reviews.ts'
import { denialsFor } from '#shared/policy/policy.ts'

export const listReviews = defineQuery(contract, {
  async load(context) {
    const { params, query } = context.input
    const cycle = findCycle(context.tenant, params.cycleId)
    const { unitId, ritual } = query
    const page = await context.inCycle(params.cycleId).list(reviewKind, {
      where: [
        ...(unitId === undefined ? [] : [{ field: 'unitId', is: unitId }]),
        ...(ritual === undefined ? [] : [{ field: 'ritual', is: ritual }]),
      ],
      descending: true,
      limit: query.limit,
      ...fromCursor(query.cursor),
    })
    return { cycle, page }
  },

  revisions: ({ page }) => page.items.map(({ revision }) => revision),

  present: (context, { cycle, page }) => ({
    items: page.items.map(({ data, revision }) => presentReviewSession(data, revision)),
    nextCursor: toCursor(page.next),
    people: presentPeople(
      context,
      page.items.map(({ data }) => data.facilitatorId),
    ),
    denials: denialsFor('reviews', context.who, {
      unitId: context.input.query.unitId,
      cycleState: cycle.data.state,
    }),
  }),
})
