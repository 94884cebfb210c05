import { findCycle } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { WrittenMinutes } from '#shared/domain/review/part.ts'
import type { CycleId, ReviewId } from '#shared/kernel/ids.ts'
import { findReview, type LoadedReview } from './load-review.ts'
import { readContents } from './review-contents.ts'
import { generatedMinutes, writtenMinutes } from './review-minutes.ts'

export interface MinutesToWrite extends LoadedReview {
  readonly written: Entity<WrittenMinutes> | null
  readonly generated: string
}

export async function loadMinutesToWrite(
  context: Context,
  address: { readonly cycleId: CycleId; readonly reviewId: ReviewId },
): Promise<MinutesToWrite> {
  const review = await findReview(context, address)
  const contents = await readContents(context, review)
  return {
    cycle: findCycle(context.tenant, address.cycleId),
    unitId: review.data.unitId,
    review,
    isFacilitatorAway: false,
    written: writtenMinutes(contents),
    generated: await generatedMinutes(context, contents),
  }
}
