import type { Context } from '#functions/http/context.ts'
import type { CalendarRefusal } from '#functions/ports/calendar.ts'
import { later } from '#shared/domain/calendar-day.ts'
import { horizonOf } from '#shared/domain/ritual/better-slots.ts'
import type { Availability } from '#shared/domain/ritual/busy.ts'
import { instantsOf } from '#shared/domain/ritual/wall-clock.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { invitedOf } from './attendees.ts'
import type { LoadedCalendar } from './load-calendar.ts'

/** Reads when everybody invited is not free, from today or the planning on to the cycle's end. */
export async function readAvailabilities(
  context: Context,
  { unitId, cycle, plan }: LoadedCalendar,
): Promise<Result<readonly Availability[], CalendarRefusal>> {
  const invited = invitedOf(context, unitId)
  const { from, to } = horizonOf(cycle.data)
  const day = (on: string) => ({ on, startsAt: '00:00', minutes: 24 * 60, timeZone: plan.timeZone })
  const [{ start }, { end }] = [instantsOf(day(later(from, context.today))), instantsOf(day(to))]
  if (invited.length === 0 || start >= end) return ok([])
  const found = await context.services.calendar.schedules(context.reader, {
    addresses: invited.map(({ address }) => address),
    start,
    end,
  })
  if (!found.ok) return found
  return ok(invited.map(({ personId }, index) => ({ personId, busy: found.value[index]?.busy ?? null })))
}
