import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as c from '#shared/contracts/shapes/calendar.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const putCalendarPlan = defineContract({
  name: 'putCalendarPlan',
  summary: 'Decide when a unit holds its rituals; what is booked already changes when it is booked again',
  method: 'PUT',
  path: '/cycles/{cycleId}/units/{unitId}/calendar-plan',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  body: c.ritualPlan,
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'cycle_closed'],
  response: c.calendarPlan,
})
