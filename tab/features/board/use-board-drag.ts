import { type RefObject, useEffect } from 'react'
import { type RowPlace, rowOf } from './row-place.ts'

type Drop = (dragged: RowPlace, over: RowPlace, isBelow: boolean) => void

const TARGET = 'dropTarget'

const listOf = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest('[data-row]')?.closest('li')?.parentElement ?? null) : null

/**
 * Rows are dragged by their handles and dropped among their siblings. Listens once for the whole board, so that rows
 * carry no handlers; the keyboard does the same with Alt and the arrows.
 */
export const useBoardDrag = (place: RefObject<HTMLElement | null>, drop: Drop) => {
  useEffect(() => {
    const board = place.current
    if (!board) return
    let dragged: { readonly row: RowPlace; readonly list: Element | null } | null = null
    let marked: HTMLElement | null = null
    const mark = (item: HTMLElement | null, side = '') => {
      if (marked) delete marked.dataset[TARGET]
      marked = item
      if (item) item.dataset[TARGET] = side
    }
    const isBelow = (item: Element, { clientY }: DragEvent) => {
      const { top, height } = item.getBoundingClientRect()
      return clientY > top + height / 2
    }
    const itemUnder = ({ target }: DragEvent): HTMLElement | null => {
      let item = target instanceof Element ? target.closest<HTMLElement>('li') : null
      while (item && item.parentElement !== dragged?.list) item = item.parentElement?.closest('li') ?? null
      return item
    }
    const onStart = (event: DragEvent) => {
      const row = rowOf(event.target)
      if (!row || !(event.target instanceof Element) || !event.target.closest('[draggable]')) return
      dragged = { row, list: listOf(event.target) }
      const item = event.target.closest('li')
      if (item) event.dataTransfer?.setDragImage(item, 0, 0)
      event.dataTransfer?.setData('text/plain', row.id)
    }
    const onOver = (event: DragEvent) => {
      const item = dragged && itemUnder(event)
      if (!item) return mark(null)
      event.preventDefault()
      mark(item, isBelow(item, event) ? 'below' : 'above')
    }
    const onDrop = (event: DragEvent) => {
      const item = dragged && itemUnder(event)
      const over = item && rowOf(item.querySelector('[data-row]'))
      if (!dragged || !item || !over) return
      event.preventDefault()
      if (over.id !== dragged.row.id) drop(dragged.row, over, isBelow(item, event))
    }
    const onEnd = () => {
      dragged = null
      mark(null)
    }
    const stop = new AbortController()
    const { signal } = stop
    board.addEventListener('dragstart', onStart, { signal })
    board.addEventListener('dragover', onOver, { signal })
    board.addEventListener('drop', onDrop, { signal })
    board.addEventListener('dragend', onEnd, { signal })
    return () => stop.abort()
  }, [place, drop])
}
