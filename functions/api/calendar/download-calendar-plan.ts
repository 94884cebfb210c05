import { type LoadedCalendar, loadCalendar } from '#functions/calendar/load-calendar.ts'
import { movedKey } from '#functions/calendar/moved-key.ts'
import { plannedMeetings } from '#functions/calendar/wanted-meetings.ts'
import type { Context } from '#functions/http/context.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { downloadCalendarPlan as contract } from '#shared/contracts/calendar/download-calendar-plan.ts'
import { isLive } from '#shared/domain/ritual/booking.ts'
import type { Span } from '#shared/domain/ritual/busy.ts'

/** Moves and cancellations that somebody has accepted. */
const movedIn = ({ booking }: LoadedCalendar): ReadonlyMap<string, Span | null> =>
  new Map(
    (booking?.data.meetings ?? [])
      .filter(isLive)
      .flatMap(({ ritual, sessions }) =>
        sessions.map(
          ({ on, planned, isGoneForGood }) =>
            [movedKey({ ritual, on }), isGoneForGood ? null : planned] as const,
        ),
      ),
  )

/** The library that writes calendars is loaded when somebody asks for one. */
async function write(context: Context, loaded: LoadedCalendar): Promise<string> {
  const { icsOf } = await import('#functions/calendar/ics.ts')
  return icsOf({
    name: `${loaded.unit.data.name} · ${loaded.cycle.data.name}`,
    uidBase: `${loaded.cycle.data.id}-${loaded.unitId}`,
    plan: loaded.plan,
    meetings: plannedMeetings(loaded, loaded.plan),
    moved: movedIn(loaded),
    now: context.now,
  })
}

export const downloadCalendarPlan = defineQuery(contract, {
  async load(context) {
    const loaded = await loadCalendar(context, context.input.params)
    return { loaded, text: await write(context, loaded) }
  },
  revisions: ({ loaded }) => [loaded.saved?.revision ?? '', loaded.booking?.revision ?? ''],
  present: (_, { text }) => text,
})
