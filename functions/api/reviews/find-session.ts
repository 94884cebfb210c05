import { findCycle, findUnit } from '#functions/api/find.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { findSession as contract } from '#shared/contracts/reviews/find-session.ts'
import { sessionOf } from './session-of.ts'

export const findSession = defineQuery(contract, {
  async load(context) {
    const { cycleId, unitId, ritual } = context.input.params
    findCycle(context.tenant, cycleId)
    findUnit(context.tenant, unitId)
    return { session: await sessionOf(context, { cycleId, unitId, ritual }) }
  },
  revisions: ({ session }) => [session?.revision ?? ''],
  present: (_, { session }) => ({
    session: session && presentReviewSession(session.data, session.revision),
  }),
})
