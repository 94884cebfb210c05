import { notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { Item } from '#shared/domain/review/part.ts'
import type { CycleId, ReviewId } from '#shared/kernel/ids.ts'
import { readPart } from './load-contents.ts'
import { type LoadedReview, loadReview } from './load-review.ts'

export async function loadItem(
  context: Context,
  address: { readonly cycleId: CycleId; readonly reviewId: ReviewId; readonly itemId: string },
): Promise<LoadedReview & { readonly item: Entity<Item> }> {
  const loaded = await loadReview(context, address)
  const item = await readPart(context, loaded.review.data, ['item', address.itemId])
  if (item === null) throw notFound(`item ${address.itemId}`)
  return { ...loaded, item }
}
