import { notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { Card } from '#shared/domain/review/part.ts'
import type { CycleId, ReviewId } from '#shared/kernel/ids.ts'
import type { DenialReason } from '#shared/policy/actions.ts'
import { readPart, retroOf } from './load-contents.ts'
import { type LoadedReview, loadReview, mayInReview } from './load-review.ts'

export interface LoadedCard extends LoadedReview {
  readonly card: Entity<Card>
}

export async function loadCard(
  context: Context,
  address: { readonly cycleId: CycleId; readonly reviewId: ReviewId; readonly cardId: string },
): Promise<LoadedCard> {
  const loaded = await loadReview(context, address)
  retroOf(loaded.review.data)
  const card = await readPart(context, loaded.review.data, ['card', address.cardId])
  if (card === null) throw notFound(`card ${address.cardId}`)
  return { ...loaded, card }
}

/** Once an anonymous card is revealed nobody is known to have written it, so nobody can change it. */
export const mayChangeCard = (context: Context, loaded: LoadedCard): DenialReason | null => {
  const denied = mayInReview(context, 'review.speak', loaded)
  return denied ?? (loaded.card.data.by === context.reader.personId ? null : 'not_the_author')
}
