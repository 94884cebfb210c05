import { t } from '#tab/text/text.ts'
import { dayText } from '#tab/text/when.ts'
import type { Preview } from './calendar-queries.ts'
import { sessionText } from './session-text.ts'

type Session = Preview['actions'][number]['sessions'][number]

/** A session as the calendar has it since a change there was accepted; of what nobody changed, itself. */
export interface Accepted {
  readonly session: Session
  readonly now: Session
}

const isSame = (a: Session, b: Session): boolean =>
  Date.parse(a.start) === Date.parse(b.start) && Date.parse(a.end) === Date.parse(b.end)

/** The booked sessions beside what was accepted of them; the plan names an accepted one by the day it comes from. */
export const acceptedOf = (booked: readonly Session[], planned: readonly Session[]): readonly Accepted[] =>
  booked.map((session) => ({
    session,
    now:
      planned.find(({ on, movedFrom }) => (movedFrom ?? on) === (session.movedFrom ?? session.on)) ?? session,
  }))

/** "entfällt am …" and "verlegt auf …", for what people have changed and the lead has accepted. */
export const acceptedNotes = (sessions: readonly Accepted[]): readonly string[] =>
  sessions.flatMap(({ session, now }) => {
    if (session.isSkipped) return []
    if (now.isSkipped) return [t('calendar.goneOn', { on: dayText(session.on) })]
    return isSame(session, now)
      ? []
      : [t('calendar.movedByHand', { from: dayText(session.on), to: sessionText(now) })]
  })
