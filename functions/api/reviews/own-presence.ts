import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import { presenceId, reviewPartKind } from '#functions/records/review-kinds.ts'
import type { Presence, ReviewPart } from '#shared/domain/review/part.ts'
import type { Review } from '#shared/domain/review/review.ts'

export interface OwnPresence {
  readonly entity: Entity<ReviewPart> | null
  readonly presence: Presence | null
}

export async function ownPresence(context: Context, { id, cycleId }: Review): Promise<OwnPresence> {
  const entity = await context.inCycle(cycleId).read(reviewPartKind, presenceId(id, context.reader.personId))
  return { entity, presence: entity?.data.part === 'presence' ? entity.data : null }
}
