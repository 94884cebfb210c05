import { minutesOf } from './agenda.ts'
import type { Review } from './review.ts'

/** Time nobody moves a session on, beyond its agenda, after which it counts as forgotten. */
export const FORGOTTEN_AFTER_HOURS = 4

/** An open session whose whole agenda and four hours more have passed since its last step. */
export function isForgotten({ state, current, agenda }: Review, now: string): boolean {
  if (state !== 'open' || current === null) return false
  const patience = minutesOf(agenda) * 60_000 + FORGOTTEN_AFTER_HOURS * 3_600_000
  return Date.parse(now) - Date.parse(current.startedAt) > patience
}
