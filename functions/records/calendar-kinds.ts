import type { Booking } from '#shared/domain/ritual/booking.ts'
import type { SavedPlan } from '#shared/domain/ritual/plan-changes.ts'
import type { Kind } from './kind.ts'

const fresh = { keysOf: () => ({}), sortOf: () => '', upgrades: [] } as const

/** When a unit holds its rituals; one per unit and cycle. */
export const planKind: Kind<SavedPlan> = { ...fresh, type: 'calendar-plan', idOf: ({ unitId }) => unitId }

/** What of it stands in the calendar. */
export const bookingKind: Kind<Booking> = { ...fresh, type: 'booking', idOf: ({ unitId }) => unitId }
