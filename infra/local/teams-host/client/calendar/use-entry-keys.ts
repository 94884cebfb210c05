import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import type { Span } from './days.ts'
import { NO_SHIFT, type Shift, STEP_MINUTES } from './shift.ts'

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const WEEK = 7

/** Alt and an arrow: a day or a quarter of an hour, in the month a day or a week; with Shift the end alone. */
export function shiftOf(
  { key, altKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey'>,
  span: Span,
): Shift | null {
  const [x, y] = ARROWS[key] ?? [0, 0]
  if (!altKey || (x === 0 && y === 0)) return null
  if (shiftKey) return y === 0 ? null : { ...NO_SHIFT, stretch: y * STEP_MINUTES }
  return span === 'week'
    ? { ...NO_SHIFT, days: x, minutes: y * STEP_MINUTES }
    : { ...NO_SHIFT, days: x + y * WEEK }
}

interface Keyed {
  readonly span: Span
  readonly entries: readonly CalendarEntry[]
  readonly onShift: (entry: CalendarEntry, shift: Shift) => void
  readonly onOpen: (entry: CalendarEntry) => void
}

/** Moves, shortens and opens the entry that has the focus, which stays on it wherever it goes. */
export function useEntryKeys({ span, entries, onShift, onOpen }: Keyed) {
  const followed = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entry is drawn anew where it has been moved to
  useEffect(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(followed.current ?? '')}"]`)?.focus()
  }, [entries])
  return (event: KeyboardEvent, entry: CalendarEntry) => {
    followed.current = entry.id
    if (event.key === 'Delete') return onOpen(entry)
    const shift = entry.isOrganizer ? shiftOf(event, span) : null
    if (shift === null) return
    event.preventDefault()
    onShift(entry, shift)
  }
}
