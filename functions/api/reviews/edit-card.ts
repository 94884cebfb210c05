import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentCard } from '#functions/presenters/review-parts.ts'
import { replace } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { editCard as contract } from '#shared/contracts/reviews/edit-card.ts'
import { columnIssues } from '#shared/domain/review/card-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { retroOf } from './load-contents.ts'
import { reviewTouched } from './load-review.ts'
import { loadCard, mayChangeCard } from './own-card.ts'

export const editCard = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadCard(context, context.input.params),
  authorize: mayChangeCard,

  async decide(context, { review, card: before }) {
    const { columnId, text } = context.input.body
    const issues = columnIssues(retroOf(review.data), columnId)
    if (issues.length > 0) throw invalid(...issues)
    const card = {
      ...before.data,
      columnId: columnId ?? before.data.columnId,
      text: text ?? before.data.text,
    }
    const change = { writes: [replace(reviewPartKind, before, card)] as const, history: 'secret' } as const
    return ok({ change, value: card, changed: reviewTouched(review.data) })
  },

  present: ({ reader }, card) => presentCard(reader.personId, card),
})
