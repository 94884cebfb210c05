import { notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import type { ReviewPart } from '#shared/domain/review/part.ts'
import type { RetroSettings } from '#shared/domain/review/retro-format.ts'
import type { Review } from '#shared/domain/review/review.ts'
import type { CycleId, ReviewId } from '#shared/kernel/ids.ts'
import { type LoadedReview, loadReview } from './load-review.ts'
import type { PartOf } from './review-contents.ts'

interface Address {
  readonly cycleId: CycleId
  readonly reviewId: ReviewId
}

export interface LoadedParts extends LoadedReview {
  readonly parts: readonly Entity<ReviewPart>[]
}

/** The session with everything in it, for changes that concern all of it. */
export async function loadParts(context: Context, address: Address): Promise<LoadedParts> {
  const loaded = await loadReview(context, address)
  const where = [{ field: 'reviewId', is: loaded.review.data.id }]
  return { ...loaded, parts: await context.inCycle(address.cycleId).all(reviewPartKind, where) }
}

const isPart = <P extends ReviewPart['part']>(
  entity: Entity<ReviewPart> | null,
  part: P,
): entity is Entity<PartOf<P>> => entity !== null && entity.data.part === part

/** One part by its key, e.g. "card:<id>"; null when there is none. */
export async function readPart<P extends ReviewPart['part']>(
  context: Context,
  review: Review,
  [part, id]: readonly [part: P, id?: string],
): Promise<Entity<PartOf<P>> | null> {
  const key = id === undefined ? part : `${part}:${id}`
  const entity = await context.inCycle(review.cycleId).read(reviewPartKind, `${review.id}:${key}`)
  return isPart(entity, part) ? entity : null
}

/** All parts of one kind, with what is needed to replace them. */
export const entitiesOf = <P extends ReviewPart['part']>(
  { parts }: LoadedParts,
  part: P,
): readonly Entity<PartOf<P>>[] => parts.filter((entity): entity is Entity<PartOf<P>> => isPart(entity, part))

/** Only retrospectives have cards, dots and a pulse. */
export function retroOf({ retro, id }: Review): RetroSettings {
  if (retro === null) throw notFound(`review ${id} is no retrospective`)
  return retro
}
