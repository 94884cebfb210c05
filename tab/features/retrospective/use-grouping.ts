import { useState } from 'react'
import type { CardView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { BodyOf } from '#tab/api/contract-types.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import type { Pile } from '#tab/reviews/wall/piles.ts'

type Body = BodyOf<'POST /cycles/{cycleId}/reviews/{reviewId}/group'>

/** Joining a group that is there, or making one of two cards. */
const bodyOf = (card: CardView, onto: Pile): Body =>
  onto.isGroup
    ? { cardIds: [card.id], groupId: onto.id }
    : { cardIds: [...onto.cards.map(({ id }) => id), card.id] }

/** Puts cards together: by dropping one on another, or by picking one and then the other with the keyboard. */
export const useGrouping = ({ place, page }: StepProps) => {
  const [picked, pick] = useState<CardView | null>(null)
  const [said, say] = useState<{ readonly card: CardView; readonly isAlone: boolean } | null>(null)
  const [lastId, setLast] = useState<string | null>(null)
  const change = useReviewChange<Body>({
    place,
    send: (body) => call('POST /cycles/{cycleId}/reviews/{reviewId}/group', { params: { ...place }, body }),
  })
  const choose = (card: CardView | null) => {
    pick(card)
    if (card) setLast(card.id)
  }
  const join = (card: CardView, onto: Pile) => {
    pick(null)
    if (onto.cards.some(({ id }) => id === card.id)) return
    setLast(card.id)
    say({ card, isAlone: false })
    change.mutate(bodyOf(card, onto))
  }
  return {
    mayGroup: !page.denials['review.speak'],
    picked,
    pick: choose,
    /** The card that was picked or moved last: the keyboard goes on from there. */
    lastId,
    /** What became of the card moved last, for those who cannot see it move. */
    said,
    join,
    takeOut: (card: CardView) => {
      setLast(card.id)
      say({ card, isAlone: true })
      change.mutate({ cardIds: [card.id], groupId: null })
    },
    rename: (groupId: string, title: string) => change.mutate({ groupId, title }),
  }
}
export type Grouping = ReturnType<typeof useGrouping>
