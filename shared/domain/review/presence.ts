import type { PersonId } from '#shared/kernel/ids.ts'
import type { Presence } from './part.ts'

/** Panels say every 25 seconds that they are there; two may get lost. */
export const AWAY_AFTER_SECONDS = 60

type Seen = Pick<Presence, 'seenAt' | 'leftAt'>

/** By the server's clock alone: `seenAt` is when the request arrived. */
export const isPresent = ({ seenAt, leftAt }: Seen, now: string): boolean =>
  leftAt === null && Date.parse(now) - Date.parse(seenAt) < AWAY_AFTER_SECONDS * 1000

/** Without a trace of the facilitator in the session, or once they no longer belong to the unit, others may take over. */
export function isAway(
  facilitatorId: PersonId | null,
  { presence, isMember, now }: { presence: Seen | null; isMember: boolean; now: string },
): boolean {
  if (facilitatorId === null) return false
  return !isMember || presence === null || !isPresent(presence, now)
}
