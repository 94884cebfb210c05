import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const downloadCalendarPlan = defineContract({
  name: 'downloadCalendarPlan',
  summary:
    'The same plan as an iCalendar file (RFC 5545), for calendars without a connection to Microsoft 365',
  method: 'GET',
  path: '/cycles/{cycleId}/units/{unitId}/calendar-plan.ics',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  media: 'text/calendar',
  etag: true,
  response: z.string(),
})
