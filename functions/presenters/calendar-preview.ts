import { withoutAddress } from '#functions/calendar/attendees.ts'
import type { OkrLine } from '#functions/calendar/event-body.ts'
import { invitationText } from '#functions/calendar/invitation-text.ts'
import type { Preview } from '#functions/calendar/preview.ts'
import { eventTexts } from '#functions/calendar/texts.ts'
import type { Context } from '#functions/http/context.ts'
import type { previewCalendarPlan } from '#shared/contracts/calendar/preview-calendar-plan.ts'
import type { ContractResponse } from '#shared/contracts/contract.ts'
import type { CalendarActionView } from '#shared/contracts/shapes/types.ts'
import type { SeenSession } from '#shared/domain/ritual/booking.ts'
import { asChanged } from '#shared/domain/ritual/booking-changes.ts'
import type { CalendarAction } from '#shared/domain/ritual/calendar-actions.ts'
import { countOf, messagesOf } from '#shared/domain/ritual/messages.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import type { WantedMeeting } from '#shared/domain/ritual/wanted.ts'
import { presentSession } from './calendar-plan.ts'
import { presentPeople } from './person.ts'

type PreviewView = ContractResponse<typeof previewCalendarPlan>

/** A preview, and the OKRs as invitations would show them. */
export interface Asked {
  readonly preview: Preview
  readonly okrs: readonly OkrLine[]
}

/** The days of an entry, without those that others stand in for. */
const held = ({ sessions }: WantedMeeting, seen: readonly SeenSession[]) =>
  sessions.map((session) => {
    const isGone = seen.some(({ on, isGoneForGood }) => on === session.on && isGoneForGood)
    return presentSession(isGone ? { ...session, isSkipped: true } : session)
  })

const daysOf = (action: CalendarAction) => {
  if (action.op === 'create') return { sessions: held(action.wanted, []), before: null }
  const { booked } = action
  // What is kept stands beside the plan, which names the days that are gone
  if (action.op === 'keep') return { sessions: held(action.wanted ?? booked.wanted, []), before: null }
  const before = held(booked.wanted, booked.sessions)
  if (action.op === 'cancel') return { sessions: before, before: null }
  return { sessions: held(action.wanted, asChanged(booked, action.wanted)), before }
}

const standsFor = (action: CalendarAction): string | null =>
  (action.op === 'create' ? action.standsFor : action.booked.standsFor) ?? null

const presentAction = (
  action: CalendarAction,
  { now, textOf }: { readonly now: string; readonly textOf: (ritual: Ritual) => string },
): CalendarActionView => {
  const { ritual, subject } = 'wanted' in action ? action.wanted : action.booked.wanted
  return {
    op: action.op,
    ritual,
    subject,
    ...daysOf(action),
    standsFor: standsFor(action),
    html: action.op === 'create' ? textOf(ritual) : null,
    messages: messagesOf(action, now).map(({ kind, on, to }) => ({ kind, on, to: [...to] })),
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
  const told = actions.flatMap((action) => messagesOf(action, context.now))
  const attendees = [...new Set(wanted.flatMap((meeting) => meeting.attendees))]
  const unreachable = withoutAddress(context, loaded.unitId)
  return {
    fingerprint: preview.fingerprint,
    actions: actions.map((action) => presentAction(action, { now: context.now, textOf })),
    facilitatorId,
    attendees,
    withoutAddress: [...unreachable],
    mails: countOf(told),
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
      // Whoever has left the unit is told as well
      ...told.flatMap(({ to }) => to),
      ...conflicts.map(({ personId }) => personId),
    ]),
  }
}
