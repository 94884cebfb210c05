import type { CalendarEvent, CalendarStep, StepRefusal, StepResult } from '#functions/ports/calendar.ts'
import type { BookedMeeting } from '#shared/domain/ritual/booking.ts'
import type { Desk } from './desk.ts'
import { needsTrimming, saysWanted, type Working } from './next-step.ts'

const settled = (meeting: BookedMeeting): Working => ({ meeting, isUncertain: false, wantsLink: false })

const booked = (meeting: BookedMeeting): Working => settled({ ...meeting, state: 'booked', previous: null })

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
  if (needsTrimming(made.wanted)) return settled({ ...made, state: 'trimming' })
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
  if (saysWanted(desk, meeting, event)) return booked(read)
  return { meeting: read, isUncertain: step.op === 'update', wantsLink: false }
}

function failed({ meeting }: Working, refusal: StepRefusal): Working {
  const again = { meeting, isUncertain: true, wantsLink: false }
  if (refusal.reason === 'gone')
    return settled(
      meeting.state === 'cancelling'
        ? { ...meeting, state: 'cancelled', previous: null }
        : // Somebody has deleted what was about to change: it is made anew
          { ...meeting, state: 'creating', number: meeting.number + 1, eventId: null, previous: null },
    )
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
  result.ok ? succeeded(desk, working, { step, event: result.value }) : failed(working, result.error)
