import type { Booked } from '#functions/calendar/booking/book.ts'
import { addPanels } from '#functions/calendar/booking/panels.ts'
import { rememberMeetings } from '#functions/calendar/booking/remember.ts'
import { calendarProblem } from '#functions/calendar/calendar-problem.ts'
import {
  calendarPolicy,
  type LoadedCalendar,
  loadCalendar,
  planRevision,
} from '#functions/calendar/load-calendar.ts'
import type { Context } from '#functions/http/context.ts'
import { presentCalendarPlan } from '#functions/presenters/calendar-plan.ts'
import type { CalendarPlanView } from '#shared/contracts/shapes/types.ts'
import { isPending } from '#shared/domain/ritual/booking.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
import type { DenialReason } from '#shared/policy/actions.ts'
import { denial } from '#shared/policy/policy.ts'

interface AtCalendar extends Context {
  readonly input: Context['input'] & {
    readonly params: { readonly cycleId: CycleId; readonly unitId: UnitId }
  }
}

/** What the endpoints that change a calendar have in common. */
export const atCalendar = {
  load: (context: AtCalendar): Promise<LoadedCalendar> => loadCalendar(context, context.input.params),
  authorize: ({ who }: Context, loaded: LoadedCalendar): DenialReason | null =>
    denial('calendar.book', who, calendarPolicy(loaded)),
  present: (context: Context, { loaded }: Booked): CalendarPlanView => presentCalendarPlan(context, loaded),
  entity: ({ loaded }: Booked): string => planRevision(loaded),
} as const

/** A pause is part of the answer; what somebody has to allow is a problem of its own. */
export async function settled(context: Context, booked: Booked): Promise<Booked> {
  const booking = booked.loaded.booking?.data
  if (booking !== undefined) await rememberMeetings(context, booking)
  if (booked.refusal?.reason === 'consent_required') throw calendarProblem(context, booked.refusal)
  const isBusy = booking?.meetings.some(isPending) ?? true
  return isBusy ? booked : { ...booked, loaded: await addPanels(context, booked.loaded) }
}
