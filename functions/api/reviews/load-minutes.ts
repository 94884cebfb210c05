import type { Context } from '#functions/http/context.ts'
import { MINUTES_TEXTS } from '#shared/domain/review/minutes-texts.ts'
import type { Posted } from '#shared/domain/review/part.ts'
import type { CycleId, ReviewId } from '#shared/kernel/ids.ts'
import { findReview, isWithheld } from './load-review.ts'
import { type ReviewContents, readContents, revisionsOf } from './review-contents.ts'
import { generatedMinutes, writtenMinutes } from './review-minutes.ts'

export interface LoadedMinutes {
  readonly contents: ReviewContents
  readonly markdown: string
  readonly isEdited: boolean
  /** Names these words: of the record where they are kept, else of the session. */
  readonly revision: string
  readonly posted: readonly Posted[]
  readonly isWithheld: boolean
  readonly revisions: readonly string[]
}

export async function loadMinutes(
  context: Context,
  address: { readonly cycleId: CycleId; readonly reviewId: ReviewId },
): Promise<LoadedMinutes> {
  const contents = await readContents(context, await findReview(context, address))
  const written = writtenMinutes(contents)
  const withheld = isWithheld(context, contents.review.data)
  const markdown = written?.data.markdown ?? (await generatedMinutes(context, contents))
  return {
    contents,
    // Who does not belong to the unit gets none of what was written in its retrospective
    markdown: withheld ? MINUTES_TEXTS[contents.review.data.language].withheld : markdown,
    isEdited: written?.data.isEdited ?? false,
    revision: written?.revision ?? contents.review.revision,
    posted: written?.data.posted ?? [],
    isWithheld: withheld,
    // What is made of what happened changes with the OKRs, which count through their words
    revisions: [...revisionsOf(contents, context.now), markdown],
  }
}
