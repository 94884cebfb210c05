import { Temporal } from 'temporal-polyfill'
import type { HostMeeting } from '../teams-host/types.ts'
import { type PersonKey, people } from './people.ts'
import { type UnitKey, units } from './units.ts'
import { minutesAfter, TIME_ZONE } from './world-calendar.ts'

/** The rituals of a unit as they stand in its calendar. */
const RITUALS = [
  {
    key: 'checkin',
    ritual: 'weekly_check_in',
    name: 'Wöchentlicher Check-in',
    minutes: 30,
    type: 'Recurring',
  },
  { key: 'retro', ritual: 'retrospective', name: 'Retrospektive', minutes: 60, type: 'Scheduled' },
  { key: 'midcycle', ritual: 'mid_cycle_review', name: 'Mid-Cycle-Review', minutes: 60, type: 'Scheduled' },
  { key: 'review', ritual: 'cycle_review', name: 'Zyklus-Review', minutes: 60, type: 'Scheduled' },
  { key: 'planning', ritual: 'planning', name: 'OKR-Planung', minutes: 120, type: 'Scheduled' },
] as const
type Ritual = (typeof RITUALS)[number]

/** The unit's next regular time: today when it has not passed by a whole day yet. */
function nextMeeting(unit: UnitKey, now: number): string {
  const { weekday, at } = units[unit].meets
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(TIME_ZONE).toPlainDate()
  const day = today.add({ days: (weekday - today.dayOfWeek + 7) % 7 })
  return day.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: at }).toInstant().toString()
}

const oidOf = (key: PersonKey) => people[key].oid

const threadOf = (unit: UnitKey, { key }: Ritual): string => `19:meeting_${unit}-${key}@thread.v2`

const joinUrlOf = (thread: string): string =>
  `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0`

/** The join addresses of a unit's meetings, by ritual. */
export const joinUrlsOf = (unit: UnitKey) =>
  RITUALS.map((ritual) => ({ ritual: ritual.ritual, joinUrl: joinUrlOf(threadOf(unit, ritual)) }))

function meetingOf(unit: UnitKey, ritual: Ritual, now: number): HostMeeting {
  const { name, team } = units[unit]
  const members: readonly PersonKey[] = [...team.owners, ...team.members]
  const isGuest = (key: PersonKey) => people[key].isGuest
  const thread = threadOf(unit, ritual)
  const startsAt = nextMeeting(unit, now)
  return {
    id: `${unit}-${ritual.key}`,
    chatId: thread,
    title: `${ritual.name} · ${name}`,
    joinUrl: joinUrlOf(thread),
    type: ritual.type,
    startsAt,
    endsAt: minutesAfter(startsAt, ritual.minutes),
    organizerId: oidOf(team.owners[0]),
    presenterIds: members.filter((key) => !isGuest(key)).map(oidOf),
    attendeeIds: members.filter(isGuest).map(oidOf),
  }
}

/** Every unit's rituals at its regular time of the week around an instant (milliseconds since the epoch). */
export const worldMeetings = (now: number): HostMeeting[] =>
  // Written down as a record of all units above
  (Object.keys(units) as UnitKey[]).flatMap((unit) => RITUALS.map((ritual) => meetingOf(unit, ritual, now)))
