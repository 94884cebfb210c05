import { type KeyResultAddress, loadKeyResult } from '#functions/api/key-results/load-key-result.ts'
import type { LoadedObjective } from '#functions/api/objectives/objective-change.ts'
import { notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import { objectivePolicy } from '#functions/presenters/objective.ts'
import type { Entity } from '#functions/records/kind.ts'
import { checkInKind } from '#functions/records/kinds.ts'
import type { CheckIn } from '#shared/domain/check-in.ts'
import { lastCheckIn } from '#shared/domain/check-in-changes.ts'
import type { CheckInId } from '#shared/kernel/ids.ts'
import type { DenialReason } from '#shared/policy/actions.ts'
import { denial } from '#shared/policy/policy.ts'

/** A check-in with all others of its key result, from which the readings are made anew. */
export interface LoadedCheckIn extends LoadedObjective {
  readonly checkIn: Entity<CheckIn>
  readonly checkIns: readonly CheckIn[]
}

export async function loadCheckIn(
  context: Context,
  address: KeyResultAddress & { readonly checkInId: CheckInId },
): Promise<LoadedCheckIn> {
  const loaded = await loadKeyResult(context, address)
  const where = [{ field: 'keyResultId', is: address.keyResultId }]
  const found = await context.inCycle(address.cycleId).all(checkInKind, where)
  const checkIn = found.find(({ data }) => data.id === address.checkInId)
  if (checkIn === undefined) throw notFound(`check-in ${address.checkInId}`)
  return { ...loaded, checkIn, checkIns: found.map(({ data }) => data) }
}

/** Only the author, and only the key result's last one. */
export const mayChangeCheckIn = (context: Context, loaded: LoadedCheckIn): DenialReason | null =>
  denial('checkIn.change', context.who, {
    ...objectivePolicy(loaded.objective.data, loaded.cycle.data.state),
    authorId: loaded.checkIn.data.by,
    isLast: lastCheckIn(loaded.checkIns)?.id === loaded.checkIn.data.id,
  })
