import { book } from '#functions/calendar/booking/book.ts'
import { defineAction } from '#functions/http/define-action.ts'
import { bookCalendarPlan as contract } from '#shared/contracts/calendar/book-calendar-plan.ts'
import { atCalendar, settled } from './answer-calendar.ts'

export const bookCalendarPlan = defineAction(contract, {
  ...atCalendar,
  act: async (context, loaded) =>
    settled(context, await book(context, loaded, context.input.body.fingerprint)),
})
