import type { Context } from '#functions/http/context.ts'
import { MAX_BATCH, type Write } from '#functions/ports/store.ts'
import { bookingKind, meetingDaysKind, planKind } from '#functions/records/calendar-kinds.ts'
import { type Kind, recordId } from '#functions/records/kind.ts'
import {
  alignmentKind,
  checkInKind,
  commentKind,
  historyKind,
  linksStateKind,
  objectiveKind,
  summaryKind,
  unitDismissalsKind,
} from '#functions/records/kinds.ts'
import { reviewKind, reviewPartKind } from '#functions/records/review-kinds.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'

/** Everything a cycle holds. */
const KINDS = [
  objectiveKind,
  checkInKind,
  commentKind,
  historyKind,
  alignmentKind,
  linksStateKind,
  summaryKind,
  unitDismissalsKind,
  planKind,
  bookingKind,
  meetingDaysKind,
  reviewKind,
  reviewPartKind,
]

async function idsOf<T>(context: Context, cycleId: CycleId, kind: Kind<T>): Promise<readonly string[]> {
  const all = await context.inCycle(cycleId).all(kind)
  return all.map(({ data }) => recordId(kind.type, kind.idOf(data)))
}

/** Whether units of the organisation's own have written in the sample's cycle; then it is theirs to keep. */
export async function isUsedByOthers(context: Context, cycleId: CycleId, unitId: UnitId): Promise<boolean> {
  const objectives = await context.inCycle(cycleId).all(objectiveKind)
  return objectives.some(({ data }) => data.unitId !== unitId)
}

/**
 * Deletes all there is in the sample's cycle, batch by batch; may be repeated after a failure in the middle. False when
 * somebody changed something meanwhile.
 */
export async function deleteContents(context: Context, cycleId: CycleId): Promise<boolean> {
  const found = await Promise.all(KINDS.map((kind) => idsOf(context, cycleId, kind as Kind<unknown>))) // only ids are read
  const writes = found.flat().map((id): Write => ({ op: 'delete', id }))
  const { pk } = context.inCycle(cycleId)
  for (let at = 0; at < writes.length; at += MAX_BATCH) {
    const deleted = await context.services.store.commit(pk, writes.slice(at, at + MAX_BATCH))
    if (!deleted.ok) return false
  }
  return true
}
