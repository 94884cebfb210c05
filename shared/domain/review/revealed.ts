import type { ReviewId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { type Doing, entry, refuse } from '../doing.ts'
import { counted } from './dots.ts'
import type { Ballot, Card, Dots, PulseBox, Vote } from './part.ts'
import { countOf, PULSE_MINIMUM } from './pulse.ts'
import { isRevealed, type RevealedVote, type Review, topicKey, type VoteTopic } from './review.ts'
import type { Changed } from './review-changes.ts'

export const REVEALS = ['votes', 'cards', 'dots', 'pulse'] as const
export type Reveal = (typeof REVEALS)[number]

const revealed = (id: ReviewId, what: Reveal, doing: Doing) => {
  const changes = [{ field: 'revealed', from: null, to: what }]
  return entry(doing, { subjectId: id, verb: 'review_revealed', changes })
}

const unchanged = (review: Review, doing: Doing): Changed =>
  ok({ review, history: entry(doing, { subjectId: review.id, verb: 'review_revealed' }) })

const inOrder = (votes: readonly Vote[]): readonly number[] =>
  votes.map(({ confidence }) => confidence).sort((a, b) => a - b)

/** In the order of the topics: that of the ballots would tell what the first person voted on. */
const countedVotes = (ballots: readonly Ballot[]): readonly RevealedVote[] => {
  const byTopic = Map.groupBy(
    ballots.flatMap(({ votes }) => votes),
    topicKey,
  )
  const topics = [...byTopic].sort(([a], [b]) => (a < b ? -1 : 1))
  return topics.flatMap(([, votes]) => {
    const [first] = votes
    if (first === undefined) return []
    return [{ objectiveId: first.objectiveId, keyResultId: first.keyResultId, values: inOrder(votes) }]
  })
}

/** Whether a vote comes out now: those on one thing, or all. */
const isMeant = (vote: VoteTopic, topicId: string | undefined): boolean =>
  topicId === undefined || topicKey(vote) === topicId

/** What of a ballot stays hidden; null where nothing is left of it. */
export function stillHidden(ballot: Ballot, topicId: string | undefined): Ballot | null {
  const votes = ballot.votes.filter((vote) => !isMeant(vote, topicId))
  return votes.length === 0 ? null : { ...ballot, votes }
}

/** The values come out together, without the people; what came too late for a revealed topic is dropped. */
export function revealVotes(
  review: Review,
  { ballots, topicId }: { readonly ballots: readonly Ballot[]; readonly topicId?: string | undefined },
  doing: Doing,
): Changed {
  const votes = countedVotes(ballots).filter((vote) => isMeant(vote, topicId) && !isRevealed(review, vote))
  if (votes.length === 0) return unchanged(review, doing)
  return ok({
    review: { ...review, votes: [...review.votes, ...votes] },
    history: revealed(review.id, 'votes', doing),
  })
}

/** May be done again: cards written after a reveal are hidden until the next. */
export const revealCards = (review: Review, hidden: readonly Card[], doing: Doing): Changed =>
  hidden.length === 0 && review.areCardsRevealed
    ? unchanged(review, doing)
    : ok({ review: { ...review, areCardsRevealed: true }, history: revealed(review.id, 'cards', doing) })

/** The card as everybody sees it. In an anonymous retrospective nothing of it leads back to its author. */
export const asRevealed = (card: Card, isAnonymous: boolean, newId: string): Card =>
  isAnonymous ? { ...card, isHidden: false, id: newId, by: null, at: null } : { ...card, isHidden: false }

export const revealDots = (review: Review, all: readonly Dots[], doing: Doing): Changed =>
  review.dots === null
    ? ok({
        review: { ...review, dots: counted(all.map(({ on }) => on)) },
        history: revealed(review.id, 'dots', doing),
      })
    : unchanged(review, doing)

/** From three answers up, and once: from then on nobody can answer, so no single answer shows as a difference. */
export function revealPulse(review: Review, box: PulseBox | null, doing: Doing): Changed {
  if (review.pulse !== null) return unchanged(review, doing)
  if (box === null || countOf(box.tally) < PULSE_MINIMUM) return refuse('too_few_answers')
  return ok({ review: { ...review, pulse: box.tally }, history: revealed(review.id, 'pulse', doing) })
}
