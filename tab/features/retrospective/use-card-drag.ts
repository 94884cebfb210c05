import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useState } from 'react'
import type { CardView } from '#shared/contracts/shapes/types.ts'

/** A card that can be taken with mouse or finger. */
export const useCardDrag = (place: RefObject<HTMLElement | null>, card: CardView, isAllowed: boolean) => {
  const [isDragged, setDragged] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element || !isAllowed) return
    return draggable({
      element,
      getInitialData: () => ({ card }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [place, card, isAllowed])
  return isDragged
}

/** Where a card can be dropped; `join` gets the card that was. */
export const useCardDrop = (place: RefObject<HTMLElement | null>, join: (card: CardView) => void) => {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return
    return dropTargetForElements({
      element,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        join(source.data.card as CardView) // only cards are draggable here
      },
    })
  }, [place, join])
  return isOver
}
