import type { BusyTime } from '#shared/domain/ritual/busy.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { VerifiedToken } from './identity.ts'

export type CalendarRefusal =
  /** Somebody has to allow it first; see ConsentNeed. */
  | {
      readonly reason: 'consent_required'
      readonly scopes: readonly string[]
      readonly claims: string | null
    }
  /** Asked to wait; null when it did not say for how long. */
  | { readonly reason: 'throttled'; readonly seconds: number | null }
  /** It may or may not have happened. */
  | { readonly reason: 'unavailable' }

export interface Schedule {
  readonly address: string
  /** Null where the calendar says nothing: no mailbox, or none of ours. */
  readonly busy: readonly BusyTime[] | null
}

export interface ScheduleQuery {
  readonly addresses: readonly string[]
  /** Instants in UTC. */
  readonly start: string
  readonly end: string
}

/** People's calendars, always on behalf of the person who asks. */
export interface Calendar {
  /** When the owners of these addresses are not free; in the order of the addresses. */
  schedules(
    reader: VerifiedToken,
    query: ScheduleQuery,
  ): Promise<Result<readonly Schedule[], CalendarRefusal>>
}
