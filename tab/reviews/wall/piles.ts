import type { CardGroupView, CardView, DotsView } from '#shared/contracts/shapes/types.ts'

/** What is talked about as one thing: a group with its cards, or a card that stands alone. */
export interface Pile {
  /** Of the group or of the single card: what dots are put on. */
  readonly id: string
  readonly columnId: string
  readonly title: string | null
  readonly cards: readonly CardView[]
  readonly isGroup: boolean
}

interface Wall {
  readonly cards: readonly CardView[]
  readonly groups: readonly CardGroupView[]
}

/** The revealed cards as piles; a group nobody is in any more is not shown. */
export const pilesOf = ({ cards, groups }: Wall): readonly Pile[] => {
  const shown = cards.filter(({ isHidden }) => !isHidden)
  const grouped = groups.map(({ id, columnId, title }) => ({
    id,
    columnId,
    title: title || null,
    cards: shown.filter(({ groupId }) => groupId === id),
    isGroup: true,
  }))
  const alone = shown
    .filter(({ groupId }) => groupId === null)
    .map((card) => ({ id: card.id, columnId: card.columnId, title: null, cards: [card], isGroup: false }))
  return [...grouped.filter((pile) => pile.cards.length > 0), ...alone]
}

/** How a pile is called: by its title, or by its first card. */
export const nameOf = ({ title, cards }: Pile): string => title ?? cards[0]?.text ?? ''

const dotsOn = (dots: DotsView | null, id: string): number =>
  dots?.totals.find(({ targetId }) => targetId === id)?.dots ?? 0

export interface RankedPile extends Pile {
  readonly dots: number
}

/** Piles with their revealed dots, most first; equal ones keep their place on the wall. */
export const rankedPiles = (wall: Wall & { readonly dots: DotsView | null }): readonly RankedPile[] =>
  pilesOf(wall)
    .map((pile) => ({ ...pile, dots: dotsOn(wall.dots, pile.id) }))
    .sort((a, b) => b.dots - a.dots)

/** Dots the reader has put on one pile. */
export const ownDots = (dots: DotsView | null, id: string): number =>
  dots?.mine.find(({ targetId }) => targetId === id)?.dots ?? 0
