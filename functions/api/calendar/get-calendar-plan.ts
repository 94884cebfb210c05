import { type LoadedCalendar, loadCalendar, planRevision } from '#functions/calendar/load-calendar.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentCalendarPlan } from '#functions/presenters/calendar-plan.ts'
import { getCalendarPlan as contract } from '#shared/contracts/calendar/get-calendar-plan.ts'

export const getCalendarPlan = defineQuery(contract, {
  load: (context) => loadCalendar(context, context.input.params),
  revisions: ({ booking }: LoadedCalendar) => [booking?.revision ?? ''],
  entity: planRevision,
  present: presentCalendarPlan,
})
