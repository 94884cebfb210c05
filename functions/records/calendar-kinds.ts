import type { Booking } from '#shared/domain/ritual/booking.ts'
import type { SavedPlan } from '#shared/domain/ritual/plan-changes.ts'
import type { CycleId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { Kind } from './kind.ts'

const fresh = { keysOf: () => ({}), sortOf: () => '', upgrades: [] } as const

/** When a unit holds its rituals; one per unit and cycle. */
export const planKind: Kind<SavedPlan> = { ...fresh, type: 'calendar-plan', idOf: ({ unitId }) => unitId }

/** What of it stands in the calendar. */
export const bookingKind: Kind<Booking> = { ...fresh, type: 'booking', idOf: ({ unitId }) => unitId }

/** On which days a unit holds its check-ins; in the organisation's partition, because every key result's due day asks. */
export interface MeetingDays {
  readonly cycleId: CycleId
  readonly unitId: UnitId
  /** Ascending. */
  readonly days: readonly string[]
  /** Ids of the meetings that are bound to this unit already. */
  readonly bound?: readonly string[]
}

export const meetingDaysId = (cycleId: CycleId, unitId: UnitId): string => `${cycleId}:${unitId}`

export const meetingDaysKind: Kind<MeetingDays> = {
  ...fresh,
  type: 'meeting-days',
  idOf: ({ cycleId, unitId }) => meetingDaysId(cycleId, unitId),
}

/** The subscription by which a person's calendar tells of its changes; in the organisation's partition. */
export interface CalendarWatch {
  readonly ownerId: PersonId
  /** Null while the calendar has refused: it is not asked again before `until`. */
  readonly subscriptionId: string | null
  /** What the service repeats in every notification, known to nobody else. */
  readonly clientState: string
  readonly until: string
}

export const watchKind: Kind<CalendarWatch> = {
  ...fresh,
  type: 'calendar-watch',
  idOf: ({ ownerId }) => ownerId,
}

export type HintKind = 'changed' | 'renew' | 'removed'

/** That something is to be looked into; the queue between the notification and the timer. */
export interface CalendarHint {
  readonly ownerId: PersonId
  readonly kind: HintKind
}

/** Many notifications about one calendar are one thing to look into. */
export const hintKind: Kind<CalendarHint> = {
  ...fresh,
  type: 'calendar-hint',
  idOf: ({ ownerId, kind }) => `${ownerId}:${kind}`,
  ttlSeconds: 24 * 60 * 60,
}
