import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import { type MeetingBinding, reviewKind } from '#functions/records/review-kinds.ts'
import type { Review } from '#shared/domain/review/review.ts'

/** Sessions of one ritual of a unit in a cycle: a weekly one has seventeen at most. */
const MOST = 60

/** A series has one address: today's session, else one that is still open, else the next to come. */
export async function sessionOf(
  context: Context,
  meeting: Pick<MeetingBinding, 'unitId' | 'ritual' | 'cycleId'>,
): Promise<Entity<Review> | null> {
  const { unitId, ritual, cycleId } = meeting
  if (!context.tenant.cycles.has(cycleId)) return null
  const where = [
    { field: 'unitId', is: unitId },
    { field: 'ritual', is: ritual },
  ]
  const { items } = await context.inCycle(cycleId).list(reviewKind, { where, limit: MOST })
  return (
    items.find(({ data }) => data.on === context.today) ??
    items.find(({ data }) => data.state === 'open') ??
    items.find(({ data }) => data.on > context.today) ??
    null
  )
}
