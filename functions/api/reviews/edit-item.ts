import { ownerIssues } from '#functions/api/find.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentItem } from '#functions/presenters/review-parts.ts'
import { replace } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { editItem as contract } from '#shared/contracts/reviews/edit-item.ts'
import type { Item } from '#shared/domain/review/part.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadItem } from './load-item.ts'
import { mayInReview, reviewTouched } from './load-review.ts'
import { itemHistory } from './note-history.ts'

export const editItem = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadItem(context, context.input.params),
  authorize: (context, loaded) => mayInReview(context, 'review.note', loaded),

  async decide(context, { review, item: before }) {
    const { body } = context.input
    const issues = ownerIssues(context.tenant, body.ownerId)
    if (issues.length > 0) throw invalid(...issues)
    const item: Item = {
      ...before.data,
      kind: body.kind ?? before.data.kind,
      text: body.text ?? before.data.text,
      ownerId: body.ownerId === undefined ? before.data.ownerId : body.ownerId,
      isDone: body.isDone ?? before.data.isDone,
    }
    const noted = { reviewId: item.reviewId, partId: item.id, before: before.data, after: item }
    const history = itemHistory(context, { ...noted, verb: 'review_note_changed' })
    if (history.changes.length === 0) return ok({ change: null, value: item })
    const change = { writes: [replace(reviewPartKind, before, item)] as const, history: [history] as const }
    return ok({ change, value: item, changed: reviewTouched(review.data) })
  },

  present: (_, item) => presentItem(item),
})
