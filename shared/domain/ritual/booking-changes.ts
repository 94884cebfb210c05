import { isEqual } from '#shared/domain/diff.ts'
import { becoming } from './becoming.ts'
import type { BookedMeeting, SeenSession } from './booking.ts'
import { entryKey, isLive } from './booking.ts'
import type { CalendarAction } from './calendar-actions.ts'
import { hasLeavers, hasNewcomers, invitesLast } from './invite-last.ts'
import { entryTimes, skippedDays, stillToCome, type WantedMeeting } from './wanted.ts'
import { withdrawn } from './withdraw.ts'

const asPlanned = ({ sessions }: WantedMeeting): readonly SeenSession[] =>
  sessions
    .filter(({ isSkipped }) => !isSkipped)
    .map(({ on, start, end }) => ({
      on,
      planned: { start, end },
      eventId: null,
      found: { start, end },
      isGoneForGood: false,
      declinedBy: [],
      excused: [],
    }))

/** An entry that is still to be made. */
export function newMeeting(
  meetings: readonly BookedMeeting[],
  wanted: WantedMeeting,
  { since, standsFor }: { readonly since: string; readonly standsFor?: string },
): BookedMeeting {
  const before = meetings.filter((one) => one.ritual === wanted.ritual && one.standsFor === standsFor)
  return {
    ritual: wanted.ritual,
    number: 1 + Math.max(0, ...before.map(({ number }) => number)),
    state: 'creating',
    wanted,
    previous: null,
    since,
    eventId: null,
    iCalUid: null,
    webLink: null,
    joinUrl: null,
    sessions: asPlanned(wanted),
    ...(standsFor === undefined ? {} : { standsFor }),
  }
}

const gone = (session: SeenSession): SeenSession => ({
  ...session,
  eventId: null,
  found: null,
  isGoneForGood: true,
})

/** Days that were taken out by agreement stay out of an entry that is made again. */
export const withoutDaysOf = (meeting: BookedMeeting, { sessions }: BookedMeeting): BookedMeeting => {
  if (!meeting.wanted.isSeries) return meeting
  const out = sessions.filter(({ isGoneForGood }) => isGoneForGood).map(({ on }) => on)
  return {
    ...meeting,
    sessions: meeting.sessions.map((session) => (out.includes(session.on) ? gone(session) : session)),
  }
}

/** Somebody has deleted the entry: what is still to come of it is made again, under another number. */
export function madeAnew(meeting: BookedMeeting, now: string): BookedMeeting {
  const wanted = stillToCome(meeting.wanted, now)
  if (wanted === null) return { ...meeting, state: 'over', previous: null }
  const { standsFor } = meeting
  const as = { since: now, ...(standsFor === undefined ? {} : { standsFor }) }
  return withoutDaysOf(newMeeting([meeting], wanted, as), meeting)
}

const put = (meetings: readonly BookedMeeting[], changed: BookedMeeting): readonly BookedMeeting[] =>
  meetings.map((meeting) => (entryKey(meeting) === entryKey(changed) ? changed : meeting))

const isMeantAsBefore = (on: string, from: WantedMeeting, to: WantedMeeting): boolean => {
  const [before, after] = [from, to].map(({ sessions }) => sessions.find((session) => session.on === on))
  return before !== undefined && before.start === after?.start && before.end === after.end
}

/** A calendar may put accepted moves back when the times of the series change: they are looked at afterwards. */
const lookedAt = (session: SeenSession, wanted: WantedMeeting): SeenSession => {
  const meant = wanted.sessions.find(({ on }) => on === session.on)
  const isMoved = session.found !== null && meant !== undefined && session.planned.start !== meant.start
  return isMoved ? { ...session, isToRestore: true } : session
}

/**
 * What is kept of an occurrence: everything where the change does not concern it, else its id and who has declined. A day
 * that is out of the series stays out: where it is wanted again, a meeting of its own stands in for it.
 */
export const asChanged = (booked: BookedMeeting, wanted: WantedMeeting): readonly SeenSession[] => {
  const isMoved = !isEqual(entryTimes(booked.wanted), entryTimes(wanted))
  const out = skippedDays(booked.wanted)
  return asPlanned(wanted).map((session) => {
    const before = booked.sessions.find(({ on }) => on === session.on)
    if (before === undefined) return out.includes(session.on) ? gone(session) : session
    if (before.isGoneForGood && wanted.isSeries) return gone(session)
    if (isMeantAsBefore(session.on, booked.wanted, wanted)) return isMoved ? lookedAt(before, wanted) : before
    const { eventId, declinedBy, excused } = before
    return { ...session, eventId, declinedBy, excused }
  })
}

const changed = (booked: BookedMeeting, wanted: WantedMeeting): BookedMeeting => {
  const after = { ...booked, wanted, previous: booked.wanted, sessions: asChanged(booked, wanted) }
  const { changesEntry } = becoming(booked, wanted)
  const isEntry = changesEntry || hasLeavers(after) || (hasNewcomers(after) && !invitesLast(after))
  return { ...after, state: isEntry ? 'changing' : 'trimming' }
}

/** The calendar says already what is wanted; only the record did not. */
const adopted = (booked: BookedMeeting, wanted: WantedMeeting): BookedMeeting => ({
  ...booked,
  wanted,
  sessions: asChanged(booked, wanted),
})

/** Sets one entry on its way; the calendar itself has heard nothing yet. */
function begin(
  meetings: readonly BookedMeeting[],
  action: CalendarAction,
  now: string,
): readonly BookedMeeting[] {
  if (action.op === 'create') {
    const { wanted, standsFor } = action
    const as = { since: now, ...(standsFor === undefined ? {} : { standsFor }) }
    return [...meetings, newMeeting(meetings, wanted, as)]
  }
  const { booked } = action
  if (action.op === 'cancel') return put(meetings, withdrawn(booked, now))
  if (action.op === 'update') return put(meetings, changed(booked, action.wanted))
  return action.wanted === undefined ? meetings : put(meetings, adopted(booked, action.wanted))
}

/** Every entry on its way to what is wanted. */
export const beginAll = (
  meetings: readonly BookedMeeting[],
  actions: readonly CalendarAction[],
  now: string,
): readonly BookedMeeting[] => actions.reduce((before, action) => begin(before, action, now), meetings)

/** Everything that is still to come on its way out of the calendar. */
export const cancelAll = (meetings: readonly BookedMeeting[], now: string): readonly BookedMeeting[] =>
  meetings.map((meeting) => (isLive(meeting) ? withdrawn(meeting, now) : meeting))

/** The meeting of the same ritual and number replaced. */
export const withMeeting = put
