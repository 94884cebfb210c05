import { ownerIssues } from '#functions/api/find.ts'
import { invalid, notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentAction } from '#functions/presenters/review-parts.ts'
import { replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { memoryKind } from '#functions/records/review-kinds.ts'
import { editAction as contract } from '#shared/contracts/reviews/edit-action.ts'
import { changedAction } from '#shared/domain/review/action-changes.ts'
import type { ReviewAction, UnitMemory } from '#shared/domain/review/memory.ts'
import type { Review } from '#shared/domain/review/review.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadReview, mayInReview, reviewTouched } from './load-review.ts'
import { actionHistory } from './note-history.ts'

const isAction = (entity: Entity<UnitMemory> | null): entity is Entity<ReviewAction> =>
  entity?.data.memory === 'action'

async function findAction(context: Context, { unitId }: Review, id: string): Promise<Entity<ReviewAction>> {
  const found = await context.organisation.read(memoryKind, id)
  if (!isAction(found) || found.data.unitId !== unitId) throw notFound(`action ${id}`)
  return found
}

/** An action of any earlier session of the unit is changed from the session at which one sits. */
export const editAction = defineCommand(contract, {
  scope: 'organisation',
  async load(context) {
    const loaded = await loadReview(context, context.input.params)
    return { ...loaded, action: await findAction(context, loaded.review.data, context.input.params.actionId) }
  },
  authorize: (context, loaded) => mayInReview(context, 'review.note', loaded),

  async decide(context, { review, action: before }) {
    const { body } = context.input
    const issues = ownerIssues(context.tenant, body.ownerId)
    if (issues.length > 0) throw invalid(...issues)
    const { id: reviewId } = review.data
    const action = changedAction(before.data, body, { reviewId, at: context.now })
    const noted = { reviewId, partId: action.id, before: before.data, after: action }
    const history = actionHistory(context, { ...noted, verb: 'review_action_changed' })
    if (history.changes.length === 0) return ok({ change: null, value: before.data })
    const change = { writes: [replace(memoryKind, before, action)] as const, history: [history] as const }
    return ok({ change, value: action, changed: reviewTouched(review.data) })
  },
  revision: ({ action }) => action.revision,

  present: ({ today, input }, action, revision) =>
    presentAction(action, revision, { today, reviewId: input.params.reviewId }),
})
