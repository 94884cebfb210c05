import { defineCommand } from '#functions/http/define-command.ts'
import { remove } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { deleteItem as contract } from '#shared/contracts/reviews/delete-item.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadItem } from './load-item.ts'
import { mayInReview, reviewTouched } from './load-review.ts'
import { itemHistory } from './note-history.ts'

export const deleteItem = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadItem(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.note', loaded),
  async decide(context, { review, item }) {
    const { id: partId, reviewId } = item.data
    const noted = { reviewId, partId, verb: 'review_note_changed', before: item.data, after: {} } as const
    const change = {
      writes: [remove(reviewPartKind, item)] as const,
      history: [itemHistory(context, noted)] as const,
    }
    return ok({ change, value: null, changed: reviewTouched(review.data) })
  },
  present: () => null,
})
