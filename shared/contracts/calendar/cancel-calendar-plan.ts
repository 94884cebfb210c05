import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as c from '#shared/contracts/shapes/calendar.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const cancelCalendarPlan = defineContract({
  name: 'cancelCalendarPlan',
  summary:
    'Take every meeting that is left out of the calendar, with one message each; repeatable like booking',
  method: 'POST',
  path: '/cycles/{cycleId}/units/{unitId}/calendar-plan/cancel',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  etag: true,
  errors: ['consent_required', 'cycle_closed'],
  response: c.calendarPlan,
})
