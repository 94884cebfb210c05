import type { CalendarEvent, CalendarStep, StepRefusal, StepResult } from '#functions/ports/calendar.ts'
import type { BookedMeeting } from '#shared/domain/ritual/booking.ts'
import { madeAnew } from '#shared/domain/ritual/booking-changes.ts'
import { daysToTrim } from '#shared/domain/ritual/invite-last.ts'
import { toRestore } from '#shared/domain/ritual/restore.ts'
import type { Desk } from './desk.ts'
import { saysWanted, type Working } from './next-step.ts'

const settled = (meeting: BookedMeeting): Working => ({ meeting, isUncertain: false, wantsLink: false })

/** Nothing is left to be done, unless accepted moves have to be looked after: those first ask where they are. */
export function booked(meeting: BookedMeeting): Working {
  if (meeting.state === 'ending') return settled({ ...meeting, state: 'over', previous: null })
  const after = { ...meeting, previous: null }
  return toRestore(after).length === 0
    ? settled({ ...after, state: 'booked' })
    : { ...settled({ ...after, state: 'restoring' }), isUncertain: true }
}

/** A changed series may have got its left-out days back. */
const changed = (meeting: BookedMeeting): Working =>
  meeting.state === 'changing' && daysToTrim(meeting).length > 0
    ? settled({ ...meeting, state: 'trimming' })
    : booked(meeting)

export const known = (meeting: BookedMeeting, event: CalendarEvent): BookedMeeting => ({
  ...meeting,
  eventId: event.eventId,
  iCalUid: event.iCalUid,
  webLink: event.webLink,
  joinUrl: event.joinUrl ?? meeting.joinUrl,
})

/** Some mailboxes answer before the Teams link is made, and some never make one: it is looked for once more. */
const created = (meeting: BookedMeeting, event: CalendarEvent, isGroup: boolean): Working => {
  const made = known(meeting, event)
  // The answer to the invitation will tell the link again
  if (daysToTrim(made).length > 0) return settled({ ...made, state: 'trimming' })
  return { ...booked(made), wantsLink: event.joinUrl === null && !isGroup }
}

function succeeded(
  desk: Desk,
  { meeting, wantsLink }: Working,
  { step, event }: { readonly step: CalendarStep; readonly event: CalendarEvent | null },
): Working {
  if (step.op === 'cancel') return settled({ ...meeting, state: 'cancelled', previous: null })
  if (event === null) return { meeting, isUncertain: true, wantsLink: false }
  if (step.op === 'create') return created(meeting, event, desk.mailbox.groupId !== null)
  const read = known(meeting, event)
  if (wantsLink) return settled(read)
  // A change that is answered with yes and has not happened is asked for again
  if (saysWanted(desk, meeting, event)) return changed(read)
  return { meeting: read, isUncertain: step.op === 'update', wantsLink: false, event }
}

/** Somebody has deleted what was about to change: it is made anew, and what was about to end has ended. */
export const withoutEntry = ({ context }: Desk, meeting: BookedMeeting): Working => {
  if (meeting.state === 'cancelling') return settled({ ...meeting, state: 'cancelled', previous: null })
  if (meeting.state === 'ending') return settled({ ...meeting, state: 'over', previous: null })
  return settled(madeAnew(meeting, context.now))
}

function failed(desk: Desk, { meeting }: Working, refusal: StepRefusal): Working {
  const again = { meeting, isUncertain: true, wantsLink: false }
  if (refusal.reason === 'gone') return withoutEntry(desk, meeting)
  if (refusal.reason === 'refused' || refusal.reason === 'repeated')
    return settled({ ...meeting, state: 'failed', previous: null })
  // A request that was turned away has not happened
  return refusal.reason === 'unavailable' ? again : { ...again, isUncertain: false }
}

/** Where the entry stands after the calendar has answered. */
export const afterStep = (
  desk: Desk,
  working: Working,
  { step, result }: { readonly step: CalendarStep; readonly result: StepResult },
): Working =>
  result.ok ? succeeded(desk, working, { step, event: result.value }) : failed(desk, working, result.error)
