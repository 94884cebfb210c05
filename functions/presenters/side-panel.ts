import { ADD_TO_CHAT } from '#functions/adapters/graph/permissions.ts'
import type { Context } from '#functions/http/context.ts'
import type { CalendarPlanView } from '#shared/contracts/shapes/types.ts'
import { type Booking, isLive } from '#shared/domain/ritual/booking.ts'

type View = CalendarPlanView['sidePanel']

const stateOf = ({ meetings, needsPanelConsent }: Booking): View['state'] => {
  const standing = meetings.filter((meeting) => isLive(meeting) && meeting.joinUrl !== null)
  if (!meetings.some(isLive)) return 'none'
  if (standing.length > 0 && standing.every(({ panel }) => panel === 'pinned')) return 'pinned'
  if (needsPanelConsent === true) return 'consent_required'
  return standing.some(({ panel }) => panel !== undefined) ? 'waiting' : 'link'
}

/** How people get from the unit's meetings to their sessions. */
export function presentSidePanel(
  { services, reader }: Pick<Context, 'services' | 'reader'>,
  booking: Booking | undefined,
): View {
  const state = booking === undefined ? 'none' : stateOf(booking)
  const missing = { tenantId: reader.tenantId, scopes: ADD_TO_CHAT, claims: null }
  return { state, consent: state === 'consent_required' ? services.consentNeed(missing) : null }
}
