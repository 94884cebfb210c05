import { doingOf, historyOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentCard, presentGroup } from '#functions/presenters/review-parts.ts'
import { type PendingWrite, put, remove, replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { reviewPartKind } from '#functions/records/review-kinds.ts'
import { groupCards as contract } from '#shared/contracts/reviews/group-cards.ts'
import { entry } from '#shared/domain/doing.ts'
import { type Grouped, group } from '#shared/domain/review/card-changes.ts'
import type { Card, CardGroup } from '#shared/domain/review/part.ts'
import { ok } from '#shared/kernel/result.ts'
import { entitiesOf, type LoadedParts, loadParts, retroOf } from './load-contents.ts'
import { mayInReview, reviewTouched } from './load-review.ts'

const byId = <T extends Card | CardGroup>(entities: readonly Entity<T>[], id: string): Entity<T> | null =>
  entities.find(({ data }) => data.id === id) ?? null

/** Who takes hold of the same card later puts it where it ends up; nobody else's card is touched. */
function writesOf(loaded: LoadedParts, grouped: Grouped): readonly PendingWrite[] {
  const [cards, groups] = [entitiesOf(loaded, 'card'), entitiesOf(loaded, 'group')]
  const moved = grouped.cards.flatMap((card) => {
    const before = byId(cards, card.id)
    return before === null ? [] : [replace(reviewPartKind, before, card)]
  })
  const emptied = grouped.emptied.flatMap(({ id }) => {
    const before = byId(groups, id)
    return before === null ? [] : [remove(reviewPartKind, before)]
  })
  const target = grouped.group
  const kept = target === null ? [] : [put(reviewPartKind, byId(groups, target.id), target)]
  return [...kept, ...moved, ...emptied]
}

export const groupCards = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const loaded = await loadParts(context, context.input.params)
    retroOf(loaded.review.data)
    return loaded
  },
  authorize: (context, loaded) => mayInReview(context, 'review.speak', loaded),

  async decide(context, loaded) {
    const grouped = group(context.input.body, {
      reviewId: loaded.review.data.id,
      cards: entitiesOf(loaded, 'card').map(({ data }) => data),
      groups: entitiesOf(loaded, 'group').map(({ data }) => data),
      newId: context.newId(),
    })
    if (!grouped.ok) return grouped
    const [first, ...rest] = writesOf(loaded, grouped.value)
    if (first === undefined) return ok({ change: null, value: grouped.value })
    const history = entry(doingOf(context), { subjectId: loaded.review.data.id, verb: 'review_grouped' })
    const change = { writes: [first, ...rest] as const, history: [historyOf(context, history)] as const }
    return ok({ change, value: grouped.value, changed: reviewTouched(loaded.review.data) })
  },

  present: ({ reader }, { group: target, cards }) => ({
    group: target && presentGroup(target),
    cards: cards.map((card) => presentCard(reader.personId, card)),
  }),
})
