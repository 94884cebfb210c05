import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { Learning, ReviewAction, UnitMemory } from '#shared/domain/review/memory.ts'
import type { Review } from '#shared/domain/review/review.ts'
import type { ReviewContents } from './review-contents.ts'

const isAction = (entity: Entity<UnitMemory>): entity is Entity<ReviewAction> =>
  entity.data.memory === 'action'

/** Open ones that were agreed before or in this session, and those agreed or settled in it. */
const isOf = ({ id, state, actionIds, on }: Review, action: ReviewAction): boolean => {
  // In its own session it stands among the blockers and commitments
  if (action.from.reviewId === id && action.ofItem !== undefined) return false
  if (action.from.reviewId === id || action.settled?.reviewId === id) return true
  if (state === 'closed') return actionIds.includes(action.id)
  return action.state === 'open' && action.from.on <= on
}

/** All the unit's actions that were read with the session. */
export const knownActions = ({ memories }: Pick<ReviewContents, 'memories'>): readonly ReviewAction[] =>
  memories.filter(isAction).map(({ data }) => data)

/** Actions of earlier sessions first, each in the order of their making. */
export function actionsIn({ review, memories }: ReviewContents): readonly Entity<ReviewAction>[] {
  const own = memories.filter(isAction).filter(({ data }) => isOf(review.data, data))
  return own.sort(
    ({ data: a }, { data: b }) =>
      Number(a.from.reviewId === review.data.id) - Number(b.from.reviewId === review.data.id) ||
      (a.at < b.at ? -1 : 1),
  )
}

/** Of sessions before this one, the latest first; retrospectives tell theirs to the unit's people only. */
export function learningsFor({ who }: Context, { review, memories }: ReviewContents): readonly Learning[] {
  const { unitId, on, id } = review.data
  const isOwn = who.memberOf.has(unitId) || who.leadOf.has(unitId)
  return memories
    .map(({ data }) => data)
    .filter((data): data is Learning => data.memory === 'learning')
    .filter(({ from }) => from.reviewId !== id && from.on <= on)
    .filter(({ from }) => isOwn || from.ritual !== 'retrospective')
}
