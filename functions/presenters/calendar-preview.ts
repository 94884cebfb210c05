import { withoutAddress } from '#functions/calendar/attendees.ts'
import type { OkrLine } from '#functions/calendar/event-body.ts'
import { invitationText } from '#functions/calendar/invitation-text.ts'
import type { Preview } from '#functions/calendar/preview.ts'
import { eventTexts } from '#functions/calendar/texts.ts'
import type { Context } from '#functions/http/context.ts'
import type { previewCalendarPlan } from '#shared/contracts/calendar/preview-calendar-plan.ts'
import type { ContractResponse } from '#shared/contracts/contract.ts'
import type { CalendarActionView } from '#shared/contracts/shapes/types.ts'
import { type CalendarAction, mailedBy, messagesOf } from '#shared/domain/ritual/calendar-actions.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import { presentSession } from './calendar-plan.ts'
import { presentPeople } from './person.ts'

type PreviewView = ContractResponse<typeof previewCalendarPlan>

/** A preview, and the OKRs as invitations would show them. */
export interface Asked {
  readonly preview: Preview
  readonly okrs: readonly OkrLine[]
}

const presentAction = (action: CalendarAction, textOf: (ritual: Ritual) => string): CalendarActionView => {
  const { ritual, subject, sessions } = 'wanted' in action ? action.wanted : action.booked.wanted
  return {
    op: action.op,
    ritual,
    subject,
    sessions: sessions.map(presentSession),
    before: action.op === 'update' ? action.booked.wanted.sessions.map(presentSession) : null,
    html: action.op === 'create' ? textOf(ritual) : null,
    mails: [...mailedBy(action)],
  }
}

const presentFreeBusy = (
  { services, reader }: Context,
  { availabilities }: Preview,
): PreviewView['freeBusy'] => {
  if (availabilities === null) return { state: 'not_asked', consent: null, unknown: [] }
  if (!('reason' in availabilities)) {
    const silent = availabilities.filter(({ busy }) => busy === null)
    return { state: 'read', consent: null, unknown: silent.map(({ personId }) => personId) }
  }
  if (availabilities.reason !== 'consent_required')
    return { state: 'unavailable', consent: null, unknown: [] }
  const { scopes, claims } = availabilities
  const consent = services.consentNeed({ tenantId: reader.tenantId, scopes, claims })
  return { state: 'consent_required', consent, unknown: [] }
}

export function presentPreview(context: Context, { preview, okrs }: Asked): PreviewView {
  const { plan, cycle, unitId } = preview.loaded
  const about = { cycleId: cycle.data.id, unitId, texts: eventTexts(plan.language), okrs }
  const textOf = (ritual: Ritual) => invitationText(context.services, { ...about, ritual })
  const { loaded, facilitatorId, actions, conflicts, wanted } = preview
  const attendees = [...new Set(wanted.flatMap((meeting) => meeting.attendees))]
  const unreachable = withoutAddress(context, loaded.unitId)
  return {
    fingerprint: preview.fingerprint,
    actions: actions.map((action) => presentAction(action, textOf)),
    facilitatorId,
    attendees,
    withoutAddress: [...unreachable],
    mails: actions.reduce((sum, action) => sum + messagesOf(action), 0),
    holidays: loaded.holidays.map(({ on, name }) => ({ on, name })),
    freeBusy: presentFreeBusy(context, preview),
    conflicts: conflicts.map(({ ritual, on, personId, kind, start, end }) => ({
      ritual,
      on,
      personId,
      kind,
      start,
      end,
    })),
    betterSlots: preview.betterSlots.map(({ ritual, slots }) => ({
      ritual,
      slots: slots.map(({ on, startsAt, free, of }) => ({ on, startsAt, free, of })),
    })),
    people: presentPeople(context, [
      facilitatorId,
      ...attendees,
      ...unreachable,
      ...conflicts.map(({ personId }) => personId),
    ]),
  }
}
