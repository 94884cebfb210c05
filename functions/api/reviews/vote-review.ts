import { invalid } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { put } from '#functions/records/change.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { voteReview as contract } from '#shared/contracts/reviews/vote-review.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { type CastVote, cast } from '#shared/domain/review/ballot.ts'
import type { Review } from '#shared/domain/review/review.ts'
import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import { ok } from '#shared/kernel/result.ts'
import { readPart } from './load-contents.ts'
import { loadReview, mayInReview, reviewTouched } from './load-review.ts'

const isTopic = ({ unitId }: Review, objective: Objective | undefined, { keyResultId }: CastVote): boolean =>
  objective?.unitId === unitId &&
  (keyResultId === null || objective.keyResults.some(({ id }) => id === keyResultId))

/** What is voted on is the unit's own. */
async function topicIssues(
  context: Context,
  review: Review,
  votes: readonly CastVote[],
): Promise<readonly FieldIssue[]> {
  const ids = [...new Set(votes.map(({ objectiveId }) => objectiveId))]
  const found = await context.inCycle(review.cycleId).readMany(objectiveKind, ids)
  const objectives = new Map(found.map(({ data }) => [data.id, data]))
  return votes.flatMap((vote, index): FieldIssue[] =>
    isTopic(review, objectives.get(vote.objectiveId), vote)
      ? []
      : [{ path: `/votes/${index}`, rule: 'unknown_reference' }],
  )
}

export const voteReview = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const loaded = await loadReview(context, context.input.params)
    const ballot = await readPart(context, loaded.review.data, ['ballot', context.reader.personId])
    return { ...loaded, ballot }
  },
  authorize: (context, loaded) => mayInReview(context, 'review.speak', loaded),

  async decide(context, { review, ballot }) {
    const { votes } = context.input.body
    const issues = await topicIssues(context, review.data, votes)
    if (issues.length > 0) throw invalid(...issues)
    const given = cast(review.data, ballot?.data.votes ?? [], votes)
    if (!given.ok) return given
    const own = { reviewId: review.data.id, personId: context.reader.personId, votes: given.value }
    const writes = [put(reviewPartKind, ballot, { part: 'ballot', ...own })] as const
    return ok({
      change: { writes, history: 'secret' },
      value: given.value,
      changed: reviewTouched(review.data),
    })
  },

  present: (_, votes) => ({
    votes: votes.map(({ objectiveId, keyResultId, confidence }) => ({
      objectiveId,
      keyResultId,
      confidence,
    })),
  }),
})
