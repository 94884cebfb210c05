import { resolveDrift } from '#functions/calendar/follow/resolve-drift.ts'
import { defineAction } from '#functions/http/define-action.ts'
import { resolveCalendarDrift as contract } from '#shared/contracts/calendar/resolve-calendar-drift.ts'
import { atCalendar, settled } from './answer-calendar.ts'

export const resolveCalendarDrift = defineAction(contract, {
  ...atCalendar,
  act: async (context, loaded) => settled(context, await resolveDrift(context, loaded, context.input.body)),
})
