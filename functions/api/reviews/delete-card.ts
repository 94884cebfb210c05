import { defineCommand } from '#functions/http/define-command.ts'
import { remove } from '#functions/records/change.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { deleteCard as contract } from '#shared/contracts/reviews/delete-card.ts'
import { ok } from '#shared/kernel/result.ts'
import { reviewTouched } from './load-review.ts'
import { loadCard, mayChangeCard } from './own-card.ts'

export const deleteCard = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadCard(context, context.input.params),
  authorize: mayChangeCard,
  async decide(_, { review, card }) {
    const change = { writes: [remove(reviewPartKind, card)] as const, history: 'secret' } as const
    return ok({ change, value: null, changed: reviewTouched(review.data) })
  },
  present: () => null,
})
