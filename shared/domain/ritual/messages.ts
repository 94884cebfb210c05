import { isEqual } from '#shared/domain/diff.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { becoming } from './becoming.ts'
import type { BookedMeeting, SeenSession } from './booking.ts'
import { asChanged } from './booking-changes.ts'
import type { CalendarAction } from './calendar-actions.ts'
import type { MessageKind } from './message-kinds.ts'
import { entryTimes, type WantedMeeting } from './wanted.ts'
import { withdrawn } from './withdraw.ts'

/** One message to each of some people. */
export interface Message {
  readonly kind: MessageKind
  /** Of one day of a series, that day. */
  readonly on: string | null
  readonly to: readonly PersonId[]
}

const isToCome = ({ found }: SeenSession, now: string): boolean =>
  found !== null && Date.parse(found.start) > Date.parse(now)

const isElsewhere = ({ wanted }: BookedMeeting, { on, found }: SeenSession): boolean => {
  const meant = wanted.sessions.find((session) => session.on === on)
  return (
    found !== null &&
    meant !== undefined &&
    (Date.parse(found.start) !== Date.parse(meant.start) || Date.parse(found.end) !== Date.parse(meant.end))
  )
}

/**
 * Days somebody has moved. "If the event you're updating is the master event of a recurring series … and has instances
 * that have been updated separately, multiple notification emails will be sent out: one for the master series and one per
 * instance" (https://learn.microsoft.com/graph/api/event-update); and where changing the series forgets a move that was
 * accepted, putting it back is a message as well.
 */
function movedDays(booked: BookedMeeting, wanted: WantedMeeting, now: string): readonly string[] {
  if (!booked.wanted.isSeries) return []
  const isOther = !isEqual(entryTimes(booked.wanted), entryTimes(wanted))
  const days = isOther
    ? asChanged(booked, wanted).filter(({ isToRestore }) => isToRestore === true)
    : booked.sessions.filter((session) => isElsewhere(booked, session))
  return days.filter((session) => isToCome(session, now)).map(({ on }) => on)
}

function updating(booked: BookedMeeting, wanted: WantedMeeting, now: string): readonly Message[] {
  const { changesEntry, removedDays } = becoming(booked, wanted)
  const [before, after] = [booked.wanted.attendees, wanted.attendees]
  const staying = after.filter((person) => before.includes(person))
  const newcomers = after.filter((person) => !before.includes(person))
  const leavers = before.filter((person) => !after.includes(person))
  const told = changesEntry ? after : newcomers
  return [
    { kind: 'update', on: null, to: changesEntry ? staying : [] },
    { kind: 'invitation', on: null, to: newcomers },
    { kind: 'cancellation', on: null, to: leavers },
    ...removedDays.map((on) => ({ kind: 'day_cancelled', on, to: staying }) as const),
    ...movedDays(booked, wanted, now).map((on) => ({ kind: 'day_moved', on, to: told }) as const),
  ]
}

function cancelling(booked: BookedMeeting, now: string): readonly Message[] {
  const { state } = withdrawn(booked, now)
  if (state === 'over') return []
  return [
    {
      // What has been held stays, so the series only gets shorter
      kind: state === 'ending' ? 'update' : 'cancellation',
      on: null,
      to: booked.wanted.attendees,
    },
  ]
}

function all(action: CalendarAction, now: string): readonly Message[] {
  if (action.op === 'keep') return []
  if (action.op === 'create') return [{ kind: 'invitation', on: null, to: action.wanted.attendees }]
  if (action.op === 'cancel') return cancelling(action.booked, now)
  return updating(action.booked, action.wanted, now)
}

/** Who gets which messages when an action is carried out: nobody more, nobody less. */
export const messagesOf = (action: CalendarAction, now: string): readonly Message[] =>
  all(action, now).filter(({ to }) => to.length > 0)

/** How many messages that is over all people. */
export const countOf = (messages: readonly Message[]): number =>
  messages.reduce((sum, { to }) => sum + to.length, 0)
