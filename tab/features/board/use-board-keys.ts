import { type RefObject, useEffect } from 'react'
import { type RowPlace, rowOf } from './row-place.ts'

export type BoardKey =
  | 'check-in'
  | 'rename'
  | 'metric'
  | 'open'
  | 'new-objective'
  | 'new-key-result'
  | 'up'
  | 'down'
  | 'search'
  | 'help'

type Run = (key: BoardKey, row: RowPlace | null) => void

const KEYS: Readonly<Record<string, BoardKey>> = {
  c: 'check-in',
  e: 'rename',
  F2: 'rename',
  m: 'metric',
  o: 'open',
  n: 'new-objective',
  N: 'new-key-result',
  '/': 'search',
  '?': 'help',
}
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 }
const MOVES: Readonly<Record<string, BoardKey>> = { ArrowUp: 'up', ArrowDown: 'down' }

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null)

/** j and k take the focus from row to row, as in every list of Microsoft 365. */
const step = (board: HTMLElement, by: 1 | -1) => {
  const all = [...board.querySelectorAll<HTMLElement>('[data-row]')]
  const rows = all.filter((row) => row.checkVisibility())
  const now = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[now < 0 ? (by === 1 ? 0 : rows.length - 1) : now + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

const keyOf = (event: KeyboardEvent): BoardKey | undefined => {
  if (event.altKey) return MOVES[event.key]
  return event.ctrlKey || event.metaKey ? undefined : KEYS[event.key]
}

/** Single keys of the board; while somebody types they are letters. */
export const useBoardKeys = (place: RefObject<HTMLElement | null>, run: Run) => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const board = place.current
      if (!board || event.defaultPrevented || isTyping(event.target)) return
      const by = STEPS[event.key]
      const key = keyOf(event)
      if (!by && !key) return
      event.preventDefault()
      if (by) step(board, by)
      if (key) run(key, rowOf(document.activeElement))
    }
    const onDoubleClick = (event: MouseEvent) => {
      const row = rowOf(event.target)
      const isControl = event.target instanceof Element && event.target.closest('button, input, a') !== null
      if (row && !isControl) run('rename', row)
    }
    const board = place.current
    document.addEventListener('keydown', onKeyDown)
    board?.addEventListener('dblclick', onDoubleClick)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      board?.removeEventListener('dblclick', onDoubleClick)
    }
  }, [place, run])
}
