import type { Booking } from '#shared/domain/ritual/booking.ts'
import type { SavedPlan } from '#shared/domain/ritual/plan-changes.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
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
}

export const meetingDaysId = (cycleId: CycleId, unitId: UnitId): string => `${cycleId}:${unitId}`

export const meetingDaysKind: Kind<MeetingDays> = {
  ...fresh,
  type: 'meeting-days',
  idOf: ({ cycleId, unitId }) => meetingDaysId(cycleId, unitId),
}
