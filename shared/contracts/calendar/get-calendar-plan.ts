import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as c from '#shared/contracts/shapes/calendar.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const getCalendarPlan = defineContract({
  name: 'getCalendarPlan',
  summary: 'When a unit holds its rituals in a cycle, what of it is booked, and where the calendar differs',
  method: 'GET',
  path: '/cycles/{cycleId}/units/{unitId}/calendar-plan',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  etag: true,
  response: c.calendarPlan,
})
