import type { Refusal } from '#shared/kernel/field-rules.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { refuse } from '../doing.ts'
import type { Vote } from './part.ts'
import { isRevealed, isSameTopic, type Review, type VoteTopic } from './review.ts'

/** A vote cast, or taken back with null. */
export interface CastVote extends VoteTopic {
  readonly confidence: number | null
}

/** One person's votes with the new ones; each can be changed until its topic is revealed. */
export function cast(
  review: Review,
  before: readonly Vote[],
  votes: readonly CastVote[],
): Result<readonly Vote[], Refusal> {
  if (votes.some((vote) => isRevealed(review, vote))) return refuse('already_revealed')
  const others = before.filter((vote) => !votes.some((other) => isSameTopic(vote, other)))
  const given = votes.flatMap(({ objectiveId, keyResultId, confidence }) =>
    confidence === null ? [] : [{ objectiveId, keyResultId, confidence }],
  )
  return ok([...others, ...given])
}
