import type {
  CardGroupView,
  CardView,
  DotsView,
  LearningView,
  ReviewActionView,
  ReviewItemView,
  VoteTopicView,
} from '#shared/contracts/shapes/types.ts'
import { spentOf, totalsOf } from '#shared/domain/review/dots.ts'
import type { Learning, ReviewAction } from '#shared/domain/review/memory.ts'
import type { Ballot, Card, CardGroup, Dots, Item } from '#shared/domain/review/part.ts'
import { type Review, topicKey, type VoteTopic } from '#shared/domain/review/review.ts'
import { spreadOf } from '#shared/domain/review/spread.ts'
import type { PersonId, ReviewId } from '#shared/kernel/ids.ts'

/** What is hidden leaves only for its author; see shared/domain/review/part.ts. */
export const presentCard = (readerId: PersonId, card: Card): CardView => ({
  id: card.id,
  columnId: card.columnId,
  text: card.text,
  isHidden: card.isHidden,
  isMine: card.by === readerId,
  groupId: card.groupId,
  by: card.isHidden ? null : card.by,
})

export const isShownTo = (readerId: PersonId, card: Card): boolean => !card.isHidden || card.by === readerId

export const presentGroup = ({ id, columnId, title }: CardGroup): CardGroupView => ({ id, columnId, title })

export const presentHiddenCards = (cards: readonly Card[]): { columnId: string; count: number }[] => {
  const hidden = cards.filter(({ isHidden }) => isHidden)
  const columns = [...new Set(hidden.map(({ columnId }) => columnId))].sort()
  return columns.map((columnId) => ({
    columnId,
    count: hidden.filter((card) => card.columnId === columnId).length,
  }))
}

const topicOf = ({ objectiveId, keyResultId }: VoteTopic): VoteTopic => ({ objectiveId, keyResultId })

/** Faces of those who have voted, the reader's own vote, and nothing of anybody else's. */
function presentHiddenVotes(ballots: readonly Ballot[], readerId: PersonId): VoteTopicView[] {
  const cast = ballots.flatMap(({ personId, votes }) => votes.map((vote) => ({ ...vote, personId })))
  const byTopic = Map.groupBy(cast, topicKey)
  return [...byTopic.values()].flatMap((votes) => {
    const [first] = votes
    if (first === undefined) return []
    const own = votes.find(({ personId }) => personId === readerId)
    const votedBy = votes.map(({ personId }) => personId).sort()
    return [{ ...topicOf(first), isRevealed: false, votedBy, mine: own?.confidence ?? null, spread: null }]
  })
}

export const presentVotes = (
  { votes }: Review,
  ballots: readonly Ballot[],
  readerId: PersonId,
): VoteTopicView[] => {
  const revealed = votes.map((vote) => {
    const spread = spreadOf(vote.values)
    return {
      ...topicOf(vote),
      isRevealed: true,
      votedBy: [],
      mine: null,
      spread: spread && { values: [...spread.values], low: spread.low, high: spread.high, mean: spread.mean },
    }
  })
  const done = new Set(votes.map(topicKey))
  const hidden = presentHiddenVotes(ballots, readerId).filter((topic) => !done.has(topicKey(topic)))
  return [...revealed, ...hidden]
}

const onTargets = (on: readonly { readonly targetId: string; readonly dots: number }[]) =>
  on.map(({ targetId, dots }) => ({ targetId, dots }))

export function presentDots(
  { retro, dots: totals }: Pick<Review, 'retro' | 'dots'>,
  { all, cards }: { readonly all: readonly Dots[]; readonly cards: readonly Card[] },
  readerId: PersonId,
): DotsView {
  const mine = all.find(({ personId }) => personId === readerId)?.on ?? []
  return {
    budget: retro?.dotBudget ?? 0,
    spent: spentOf(mine),
    mine: onTargets(mine),
    givenBy: all
      .filter(({ on }) => on.length > 0)
      .map(({ personId }) => personId)
      .sort(),
    isRevealed: totals !== null,
    totals: onTargets(totalsOf(totals ?? [], cards)),
  }
}

export const presentItem = (item: Item): ReviewItemView => ({
  id: item.id,
  kind: item.kind,
  text: item.text,
  ownerId: item.ownerId,
  objectiveId: item.objectiveId,
  keyResultId: item.keyResultId,
  isDone: item.isDone,
  by: item.by,
  at: item.at,
})

const presentOrigin = ({
  cycleId,
  reviewId,
  ritual,
  on,
}: ReviewAction['from']): ReviewActionView['from'] => ({
  cycleId,
  reviewId,
  ritual,
  on,
})

export const presentAction = (
  action: ReviewAction,
  revision: string,
  { today, reviewId }: { readonly today: string; readonly reviewId: ReviewId | null },
): ReviewActionView => ({
  id: action.id,
  etag: revision,
  text: action.text,
  ownerId: action.ownerId,
  dueOn: action.dueOn,
  isOverdue: action.state === 'open' && action.dueOn !== null && action.dueOn < today,
  state: action.state,
  from: presentOrigin(action.from),
  isFromEarlier: action.from.reviewId !== reviewId,
  by: action.by,
  at: action.at,
  settledAt: action.settled?.at ?? null,
})

export const presentLearning = ({ from, decisions, topics }: Learning): LearningView => ({
  ...presentOrigin(from),
  decisions: [...decisions],
  topics: topics.map(({ columnId, title, text, dots }) => ({ columnId, title, text, dots })),
})
