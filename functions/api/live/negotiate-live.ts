import { findCycle, findUnit } from '#functions/api/find.ts'
import { findReview, isWithheld } from '#functions/api/reviews/load-review.ts'
import type { Context } from '#functions/http/context.ts'
import { defineAction } from '#functions/http/define-action.ts'
import { type Changed, groupOf } from '#functions/ports/live.ts'
import { negotiateLive as contract } from '#shared/contracts/live/negotiate-live.ts'
import type { CycleId, ReviewId, UnitId } from '#shared/kernel/ids.ts'

type Heard = Pick<Changed, 'type' | 'id'>

/** A board shows links too, which are announced for the whole cycle. */
function heardOnBoard(context: Context, { cycleId, unitId }: { cycleId: CycleId; unitId: UnitId }): Heard[] {
  findCycle(context.tenant, cycleId)
  findUnit(context.tenant, unitId)
  return [
    { type: 'board', id: `${cycleId}.${unitId}` },
    { type: 'alignment', id: cycleId },
  ]
}

/** Even when people write in their retrospective is nobody else's business. */
async function heardInReview(
  context: Context,
  address: { cycleId: CycleId; reviewId: ReviewId },
): Promise<Heard[]> {
  const review = await findReview(context, address)
  return isWithheld(context, review.data) ? [] : [{ type: 'review', id: review.data.id }]
}

export const negotiateLive = defineAction(contract, {
  async load(context) {
    const { boards, reviews, objectives } = context.input.body
    const inReviews = await Promise.all(reviews.map((address) => heardInReview(context, address)))
    const heard: readonly Heard[] = [
      { type: 'organisation', id: '' },
      ...boards.flatMap((address) => heardOnBoard(context, address)),
      ...inReviews.flat(),
      ...objectives.map((id) => ({ type: 'objective', id }) as const),
    ]
    const { tenantId } = context.reader
    return [...new Set(heard.map((one) => groupOf({ ...one, tenantId })))]
  },
  authorize: () => null,
  act: async ({ services }, groups) => ({ groups, access: await services.live.access(groups) }),
  present: (_, { groups, access }) => ({
    url: access?.url ?? null,
    groups,
    expiresAt: access?.expiresAt ?? null,
  }),
})
