import { lookAgainForLead } from '#functions/api/look-again.ts'
import { type LoadedCalendar, loadCalendar, planRevision } from '#functions/calendar/load-calendar.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentCalendarPlan } from '#functions/presenters/calendar-plan.ts'
import { getCalendarPlan as contract } from '#shared/contracts/calendar/get-calendar-plan.ts'

export const getCalendarPlan = defineQuery(contract, {
  load: (context) => loadCalendar(context, context.input.params),
  // Whoever follows a lead who has left comes here to book
  lookAgain: (context, { unitId }: LoadedCalendar) => lookAgainForLead(context, unitId),
  revisions: ({ booking }: LoadedCalendar) => [booking?.revision ?? ''],
  entity: (loaded: LoadedCalendar) => planRevision(loaded),
  present: presentCalendarPlan,
})
