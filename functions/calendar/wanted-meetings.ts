import { createHash } from 'node:crypto'
import type { Context } from '#functions/http/context.ts'
import { isLive } from '#shared/domain/ritual/booking.ts'
import { planRituals } from '#shared/domain/ritual/plan.ts'
import type { PlannedMeeting, RitualPlan } from '#shared/domain/ritual/ritual.ts'
import { stillToCome, type WantedMeeting } from '#shared/domain/ritual/wanted.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { invitedOf } from './attendees.ts'
import { bookedOf, type LoadedCalendar } from './load-calendar.ts'
import { eventTexts } from './texts.ts'

export const plannedMeetings = (
  { cycle, holidays }: Pick<LoadedCalendar, 'cycle' | 'holidays'>,
  plan: RitualPlan,
): readonly PlannedMeeting[] => planRituals({ plan, cycle: cycle.data, holidays })

/** In whose name meetings stand: whoever booked them, or the reader, who is about to. */
export const facilitatorOf = ({ who }: Context, loaded: LoadedCalendar): PersonId =>
  (bookedOf(loaded).some(isLive) ? loaded.booking?.data.facilitatorId : null) ?? who.personId

/** What is booked already keeps its past; everything else begins now. */
const sinceOf = (loaded: LoadedCalendar, { ritual }: PlannedMeeting, now: string): string =>
  bookedOf(loaded).find((meeting) => meeting.ritual === ritual && isLive(meeting))?.since ?? now

/** Every entry of the calendar as the plan wants it. */
export function wantedMeetings(
  context: Context,
  loaded: LoadedCalendar,
  plan: RitualPlan,
): readonly WantedMeeting[] {
  const facilitatorId = facilitatorOf(context, loaded)
  const attendees = invitedOf(context, loaded.unitId)
    .map(({ personId }) => personId)
    .filter((personId) => personId !== facilitatorId)
    .sort()
  const { rituals } = eventTexts(plan.language)
  return plannedMeetings(loaded, plan).flatMap((meeting) => {
    const coming = stillToCome(meeting, sinceOf(loaded, meeting, context.now))
    if (coming === null) return []
    const subject = [rituals[meeting.ritual].title, loaded.unit.data.name, loaded.cycle.data.name].join(' · ')
    return [{ ...coming, subject, timeZone: plan.timeZone, attendees }]
  })
}

/** Names exactly these meetings in this person's name, so that what is booked is what was looked at. */
export const fingerprintOf = (
  facilitatorId: PersonId,
  home: RitualPlan['home'],
  wanted: readonly WantedMeeting[],
): string =>
  createHash('sha256')
    .update(JSON.stringify([facilitatorId, home, wanted]))
    .digest('base64url')
    .slice(0, 22)
