import type { PersonId } from '#shared/kernel/ids.ts'
import type { PlannedMeeting, PlannedSession, Ritual } from './ritual.ts'

export type BusyKind = 'busy' | 'tentative' | 'out_of_office'

/** Instants in UTC. */
export interface Span {
  readonly start: string
  readonly end: string
}

export interface BusyTime extends Span {
  readonly kind: BusyKind
}

/** What one calendar says; null where it says nothing. */
export interface Availability {
  readonly personId: PersonId
  readonly busy: readonly BusyTime[] | null
}

export interface Conflict extends BusyTime {
  readonly ritual: Ritual
  readonly on: string
  readonly personId: PersonId
}

/** Instants of one precision: with or without fractions of a second they must compare as text. */
const at = (instant: string): number => Date.parse(instant)

export const overlaps = (a: Span, b: Span): boolean => at(a.start) < at(b.end) && at(b.start) < at(a.end)

/** Meetings that take place, with what they belong to. */
export const held = (meetings: readonly PlannedMeeting[]): readonly PlannedSession[] =>
  meetings.flatMap(({ sessions }) => sessions.filter(({ isSkipped }) => !isSkipped))

const conflictsWith = (session: PlannedSession, { personId, busy }: Availability): Conflict[] =>
  (busy ?? [])
    .filter((time) => overlaps(session, time))
    .map(({ kind, start, end }) => ({ ritual: session.ritual, on: session.on, personId, kind, start, end }))

/** What the planned meetings collide with, in their order. */
export const conflictsOf = (
  meetings: readonly PlannedMeeting[],
  availabilities: readonly Availability[],
): readonly Conflict[] =>
  held(meetings).flatMap((session) =>
    availabilities.flatMap((availability) => conflictsWith(session, availability)),
  )

/** How many of the calendars that say something are free for the whole of a span. */
export const freeCount = (span: Span, availabilities: readonly Availability[]): number =>
  availabilities.filter(({ busy }) => busy !== null && !busy.some((time) => overlaps(span, time))).length
