import { doingOf, historyOf } from '#functions/api/doing.ts'
import type { Context } from '#functions/http/context.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { put, remove } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { putMinutes as contract } from '#shared/contracts/reviews/put-minutes.ts'
import { entry } from '#shared/domain/doing.ts'
import type { WrittenMinutes } from '#shared/domain/review/part.ts'
import { ok } from '#shared/kernel/result.ts'
import { mayInReview, reviewTouched } from './load-review.ts'
import { loadMinutesToWrite, type MinutesToWrite } from './minutes-to-write.ts'

const historyFor = (context: Context, { review }: MinutesToWrite) =>
  historyOf(context, entry(doingOf(context), { subjectId: review.data.id, verb: 'review_minutes_written' }))

const writeOf = (written: Entity<WrittenMinutes> | null, minutes: WrittenMinutes | null) => {
  if (minutes !== null) return put(reviewPartKind, written, minutes)
  return written === null ? null : remove(reviewPartKind, written)
}

export const putMinutes = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadMinutesToWrite(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.note', loaded),
  revision: ({ written, review }) => written?.revision ?? review.revision,
  current: (_, { written, review, generated }) => ({
    markdown: written?.data.markdown ?? generated,
    isEdited: written !== null,
    etag: written?.revision ?? review.revision,
  }),

  async decide(context, loaded) {
    const { markdown } = context.input.body
    const reviewId = loaded.review.data.id
    const posted = loaded.written?.data.posted ?? []
    const by = { part: 'minutes', reviewId, isEdited: true, posted } as const
    const write = writeOf(loaded.written, markdown === null ? null : { ...by, markdown })
    const value = {
      markdown: markdown ?? loaded.generated,
      isEdited: markdown !== null,
      review: loaded.review,
    }
    if (write === null) return ok({ change: null, value })
    const change = { writes: [write] as const, history: [historyFor(context, loaded)] as const }
    return ok({ change, value, changed: reviewTouched(loaded.review.data) })
  },

  present: (_, { markdown, isEdited, review }, revision) => ({
    markdown,
    isEdited,
    // Without a record of their own the words go by the session's revision
    etag: isEdited ? revision : review.revision,
  }),
})
