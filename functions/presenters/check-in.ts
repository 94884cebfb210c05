import type { CheckInView } from '#shared/contracts/shapes/types.ts'
import type { CheckIn } from '#shared/domain/check-in.ts'
import { denialsFor, type PolicyContext } from '#shared/policy/policy.ts'
import type { Viewer } from './viewer.ts'

/** `about` says of which objective the check-in is, and whether it is its key result's last one. */
export const presentCheckIn = (
  viewer: Viewer,
  checkIn: CheckIn,
  about: PolicyContext & { readonly isLast: boolean },
): CheckInView => ({
  id: checkIn.id,
  keyResultId: checkIn.keyResultId,
  on: checkIn.on,
  value: checkIn.value,
  confidence: checkIn.confidence,
  note: checkIn.note,
  by: checkIn.by,
  at: checkIn.at,
  correctedAt: checkIn.correctedAt,
  denials: denialsFor('checkIn', viewer.who, { ...about, authorId: checkIn.by }),
})
