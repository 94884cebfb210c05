import type { LoadedCalendar } from '#functions/calendar/load-calendar.ts'
import type { Context } from '#functions/http/context.ts'
import type { ChatOutcome } from '#functions/ports/meeting-chats.ts'
import { type BookedMeeting, type Booking, isLive, type PanelState } from '#shared/domain/ritual/booking.ts'
import { keepBooking } from './keep.ts'

const CHAT = /\/(19:meeting_[^/]+@thread\.v2)(?:\/|$)/i

/** A meeting's chat is named in its join link; null for short links, which name none. */
export function chatIdOf(joinUrl: string): string | null {
  try {
    return CHAT.exec(decodeURIComponent(new URL(joinUrl).pathname))?.[1] ?? null
  } catch {
    return null
  }
}

const chatOf = (meeting: BookedMeeting): string | null =>
  isLive(meeting) && meeting.state === 'booked' && meeting.joinUrl !== null && meeting.panel !== 'pinned'
    ? chatIdOf(meeting.joinUrl)
    : null

const PANEL: Readonly<Record<ChatOutcome, PanelState | null>> = {
  added: 'pinned',
  not_yet: 'waiting',
  refused: null,
}

const withPanel = (meeting: BookedMeeting, outcome: ChatOutcome | undefined): BookedMeeting => {
  if (outcome === undefined) return meeting
  const { panel: _, ...rest } = meeting
  const panel = PANEL[outcome]
  return panel === null ? rest : { ...rest, panel }
}

/** Asks for every chat that lacks the app; null when nothing comes of it. */
async function asked({ services, reader }: Context, booking: Booking): Promise<Booking | null> {
  const chats = booking.meetings.map(chatOf)
  const missing = chats.filter((chat) => chat !== null)
  if (services.chats === null || missing.length === 0) return null
  const added = await services.chats.addApp(reader, missing)
  if (!added.ok) {
    const isNews = added.error.reason === 'consent_required' && booking.needsPanelConsent !== true
    return isNews ? { ...booking, needsPanelConsent: true } : null
  }
  const meetings = booking.meetings.map((meeting, index) => {
    const chat = chats[index]
    return chat == null ? meeting : withPanel(meeting, added.value[missing.indexOf(chat)])
  })
  return { ...booking, needsPanelConsent: false, meetings }
}

/**
 * Lets the side panel appear by itself: adds the app to the chats of the booked meetings, in the name of the person who
 * invites. Where that is not allowed, or a chat is not there yet, the link in the event leads to the session.
 */
export async function addPanels(context: Context, loaded: LoadedCalendar): Promise<LoadedCalendar> {
  const { booking } = loaded
  if (booking === null || booking.data.facilitatorId !== context.who.personId) return loaded
  const after = await asked(context, booking.data)
  if (after === null) return loaded
  const kept = await keepBooking(context, booking, after)
  return kept === null ? loaded : { ...loaded, booking: kept }
}
