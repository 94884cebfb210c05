import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as c from '#shared/contracts/shapes/calendar.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const bookCalendarPlan = defineContract({
  name: 'bookCalendarPlan',
  summary:
    'Carry out a preview, or go on with it: repeated, it ends in the same meetings. `state` and `retryAt` say whether it is done',
  method: 'POST',
  path: '/cycles/{cycleId}/units/{unitId}/calendar-plan/book',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  /** Of the preview; `preview_outdated` when it would do something else by now. */
  body: z.strictObject({ fingerprint: z.string().min(1).max(64) }),
  etag: true,
  errors: ['conflict', 'consent_required', 'cycle_closed'],
  response: c.calendarPlan,
})
