import { cancelMeetings } from '#functions/calendar/booking/cancel.ts'
import { defineAction } from '#functions/http/define-action.ts'
import { cancelCalendarPlan as contract } from '#shared/contracts/calendar/cancel-calendar-plan.ts'
import { atCalendar, settled } from './answer-calendar.ts'

export const cancelCalendarPlan = defineAction(contract, {
  ...atCalendar,
  act: async (context, loaded) => settled(context, await cancelMeetings(context, loaded)),
})
