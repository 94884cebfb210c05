import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as c from '#shared/contracts/shapes/calendar.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const reconcileCalendarPlan = defineContract({
  name: 'reconcileCalendarPlan',
  summary: 'Finish what was left half done and read what has happened in the calendar since',
  method: 'POST',
  path: '/cycles/{cycleId}/units/{unitId}/calendar-plan/reconcile',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  etag: true,
  errors: ['consent_required', 'cycle_closed'],
  response: c.calendarPlan,
})
