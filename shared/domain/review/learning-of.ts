import { totalsOf } from './dots.ts'
import type { LearnedTopic, Learning } from './memory.ts'
import type { Card, CardGroup, Item } from './part.ts'
import { countOf, PULSE_MINIMUM } from './pulse.ts'
import type { Review } from './review.ts'

const MOST_TOPICS = 5

interface Written {
  readonly items: readonly Item[]
  readonly cards: readonly Card[]
  readonly groups: readonly CardGroup[]
}

/** What most dots lie on; without dots nothing stands out. */
function topicsOf(review: Review, { cards, groups }: Written): readonly LearnedTopic[] {
  const shown = cards.filter(({ isHidden }) => !isHidden)
  const titleOf = (columnId: string) => review.retro?.columns.find(({ id }) => id === columnId)?.title ?? null
  return totalsOf(review.dots ?? [], shown)
    .slice(0, MOST_TOPICS)
    .flatMap(({ targetId, dots }) => {
      const group = groups.find(({ id }) => id === targetId)
      const inside = shown.filter((card) => card.groupId === targetId).map(({ text }) => text)
      const card = shown.find(({ id }) => id === targetId)
      const text = group ? group.title || inside.join(' · ') : card?.text
      const columnId = group?.columnId ?? card?.columnId
      if (text === undefined || columnId === undefined) return []
      return [{ columnId, title: titleOf(columnId), text, dots }]
    })
}

/** What later sessions learn from this one; null where there is nothing. */
export function learningOf(review: Review, written: Written): Learning | null {
  const decisions = written.items.filter(({ kind }) => kind === 'decision').map(({ text }) => text)
  const topics = topicsOf(review, written)
  const pulse = review.pulse !== null && countOf(review.pulse) >= PULSE_MINIMUM ? review.pulse : null
  if (decisions.length === 0 && topics.length === 0 && pulse === null) return null
  const { id: reviewId, cycleId, unitId, ritual, on } = review
  return {
    memory: 'learning',
    id: `learning-${reviewId}`,
    unitId,
    from: { cycleId, reviewId, ritual, on },
    decisions,
    topics,
    pulse,
  }
}
