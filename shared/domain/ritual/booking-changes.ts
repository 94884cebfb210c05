import { isEqual } from '#shared/domain/diff.ts'
import { becoming, isSamePeople } from './becoming.ts'
import type { BookedMeeting, SeenSession } from './booking.ts'
import { entryKey, isLive } from './booking.ts'
import type { CalendarAction } from './calendar-actions.ts'
import { entryTimes, stillToCome, type WantedMeeting } from './wanted.ts'
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

/** Somebody has deleted the entry: what is still to come of it is made again, under another number. */
export function madeAnew(meeting: BookedMeeting, now: string): BookedMeeting {
  const wanted = stillToCome(meeting.wanted, now)
  if (wanted === null) return { ...meeting, state: 'over', previous: null }
  const { standsFor } = meeting
  return newMeeting([meeting], wanted, { since: now, ...(standsFor === undefined ? {} : { standsFor }) })
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

/** What is kept of an occurrence: everything where the change does not concern it, else its id and who has declined. */
const asChanged = (booked: BookedMeeting, wanted: WantedMeeting): readonly SeenSession[] => {
  const isMoved = !isEqual(entryTimes(booked.wanted), entryTimes(wanted))
  return asPlanned(wanted).map((session) => {
    const before = booked.sessions.find(({ on }) => on === session.on)
    if (before === undefined) return session
    if (isMeantAsBefore(session.on, booked.wanted, wanted)) return isMoved ? lookedAt(before, wanted) : before
    const { eventId, declinedBy, excused } = before
    return { ...session, eventId, declinedBy, excused }
  })
}

/** Sets one entry on its way; the calendar itself has heard nothing yet. */
function begin(
  meetings: readonly BookedMeeting[],
  action: CalendarAction,
  now: string,
): readonly BookedMeeting[] {
  if (action.op === 'keep') return meetings
  if (action.op === 'create') return [...meetings, newMeeting(meetings, action.wanted, { since: now })]
  const { booked } = action
  if (action.op === 'cancel') return put(meetings, withdrawn(booked, now))
  const { wanted } = action
  const sessions = asChanged(booked, wanted)
  const { changesEntry } = becoming(booked.wanted, wanted)
  const isEntry = changesEntry || !isSamePeople(booked.wanted.attendees, wanted.attendees)
  const state = isEntry ? 'changing' : 'trimming'
  return put(meetings, { ...booked, state, wanted, previous: booked.wanted, sessions })
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
