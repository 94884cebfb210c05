import { historyOf } from '#functions/api/doing.ts'
import { findCycle } from '#functions/api/find.ts'
import { notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { Decision } from '#functions/http/define-command.ts'
import { membersOf, type Viewer } from '#functions/presenters/viewer.ts'
import { replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { presenceId, reviewKind, reviewPartKind } from '#functions/records/review-kinds.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Presence } from '#shared/domain/review/part.ts'
import { isAway } from '#shared/domain/review/presence.ts'
import type { Review } from '#shared/domain/review/review.ts'
import type { Changed } from '#shared/domain/review/review-changes.ts'
import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { CycleId, PersonId, ReviewId, UnitId } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Action, DenialReason } from '#shared/policy/actions.ts'
import { denial, type PolicyContext } from '#shared/policy/policy.ts'

export interface LoadedReview {
  readonly cycle: Entity<Cycle>
  /** Its people decide about the change. */
  readonly unitId: UnitId
  readonly review: Entity<Review>
  readonly isFacilitatorAway: boolean
}

interface ReviewAddress {
  readonly cycleId: CycleId
  readonly reviewId: ReviewId
}

/** Throws not_found for what is not in the reader's organisation. */
export async function findReview(
  context: Context,
  { cycleId, reviewId }: ReviewAddress,
): Promise<Entity<Review>> {
  findCycle(context.tenant, cycleId)
  const review = await context.inCycle(cycleId).read(reviewKind, reviewId)
  if (review === null) throw notFound(`review ${reviewId}`)
  return review
}

/** What people wrote in their retrospective is theirs: who does not belong to the unit gets none of it. */
export const isWithheld = (
  { who }: Pick<Context, 'who'>,
  { ritual, unitId }: Pick<Review, 'ritual' | 'unitId'>,
): boolean => ritual === 'retrospective' && !who.memberOf.has(unitId) && !who.leadOf.has(unitId)

export const isMemberOf = (context: Viewer, unitId: UnitId, personId: PersonId): boolean =>
  membersOf(context, unitId).some((member) => member.personId === personId)

/** An admin from outside may facilitate; any member may take that over. */
export const isFacilitatorAway = (
  context: Viewer & { readonly now: string },
  { unitId, facilitatorId }: Review,
  presence: Presence | null,
): boolean => {
  const isMember = facilitatorId !== null && isMemberOf(context, unitId, facilitatorId)
  return isAway(facilitatorId, { presence, isMember, now: context.now })
}

async function presenceOfFacilitator(context: Context, review: Review): Promise<Presence | null> {
  if (review.facilitatorId === null) return null
  const id = presenceId(review.id, review.facilitatorId)
  const part = await context.inCycle(review.cycleId).read(reviewPartKind, id)
  return part?.data.part === 'presence' ? part.data : null
}

/** `withPresence` where it matters whether the facilitator is there. */
export async function loadReview(
  context: Context,
  address: ReviewAddress,
  withPresence = false,
): Promise<LoadedReview> {
  const review = await findReview(context, address)
  const presence = withPresence ? await presenceOfFacilitator(context, review.data) : null
  return {
    cycle: findCycle(context.tenant, address.cycleId),
    unitId: review.data.unitId,
    review,
    isFacilitatorAway: withPresence && isFacilitatorAway(context, review.data, presence),
  }
}

export const reviewPolicy = (loaded: LoadedReview): PolicyContext => ({
  unitId: loaded.unitId,
  cycleState: loaded.cycle.data.state,
  reviewState: loaded.review.data.state,
  facilitatorId: loaded.review.data.facilitatorId,
  isFacilitatorAway: loaded.isFacilitatorAway,
})

export const mayInReview = (context: Context, action: Action, loaded: LoadedReview): DenialReason | null =>
  denial(action, context.who, reviewPolicy(loaded))

export const reviewTouched = ({ id }: Review): NonNullable<Decision<unknown>['changed']> => [
  { type: 'review', id },
]

/** What a rule about the session alone decided; where it changed nothing, nothing is written. */
export function reviewDecision(
  context: Context,
  { review: before }: LoadedReview,
  outcome: Changed,
): Result<Decision<Review>, Refusal> {
  if (!outcome.ok) return outcome
  const { review, history } = outcome.value
  if (history.changes.length === 0) return ok({ change: null, value: before.data })
  const writes = [replace(reviewKind, before, review)] as const
  const change = { writes, history: [historyOf(context, history)] as const }
  return ok({ change, value: review, changed: reviewTouched(review) })
}
