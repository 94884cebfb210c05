import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as c from '#shared/contracts/shapes/calendar.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const resolveCalendarDrift = defineContract({
  name: 'resolveCalendarDrift',
  summary:
    'Decide about differences between calendar and plan: take over what the calendar says, or put it back',
  method: 'POST',
  path: '/cycles/{cycleId}/units/{unitId}/calendar-plan/resolve-drift',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  body: z.strictObject({
    /** Ids of `drift`; those that are settled already are passed over. */
    ids: z.array(z.string().max(200)).min(1).max(200),
    with: z.enum(['accept', 'restore']),
  }),
  etag: true,
  errors: ['conflict', 'consent_required', 'cycle_closed'],
  response: c.calendarPlan,
})
