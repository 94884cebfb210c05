import { reconcile } from '#functions/calendar/follow/reconcile.ts'
import { defineAction } from '#functions/http/define-action.ts'
import { reconcileCalendarPlan as contract } from '#shared/contracts/calendar/reconcile-calendar-plan.ts'
import { atCalendar, settled } from './answer-calendar.ts'

export const reconcileCalendarPlan = defineAction(contract, {
  ...atCalendar,
  act: async (context, loaded) => settled(context, await reconcile(context, loaded)),
})
