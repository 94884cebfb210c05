import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { isShift, NO_SHIFT, type Shift, snapped } from './shift.ts'

/** A hand that trembles while clicking does not move anything. */
const SLACK_PX = 4

interface Measures {
  /** Of one day's column, when the pointer goes down. */
  dayWidth(): number
  readonly pixelsPerMinute: number
}

interface Drag {
  readonly x: number
  readonly y: number
  readonly isStretch: boolean
}

/**
 * Drags one entry of the week by the pointer, or its lower edge alone. Escape puts it back; a press without a move stays
 * a click.
 */
export function useEntryDrag(entry: CalendarEntry, measures: Measures, onShift: (shift: Shift) => void) {
  const [shift, setShift] = useState<Shift>(NO_SHIFT)
  const [drag, setDrag] = useState<Drag | null>(null)
  const hasMoved = useRef(false)

  const end = () => {
    setDrag(null)
    setShift(NO_SHIFT)
  }
  useEffect(() => {
    if (drag === null) return
    const onKey = ({ key }: globalThis.KeyboardEvent) => key === 'Escape' && end()
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  const begin = (event: PointerEvent<HTMLElement>, isStretch: boolean) => {
    if (!entry.isOrganizer || event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    hasMoved.current = false
    setDrag({ x: event.clientX, y: event.clientY, isStretch })
  }
  const follow = (event: PointerEvent) => {
    if (drag === null) return
    const [x, y] = [event.clientX - drag.x, event.clientY - drag.y]
    hasMoved.current ||= Math.hypot(x, y) > SLACK_PX
    if (!hasMoved.current) return
    const minutes = snapped(y / measures.pixelsPerMinute)
    setShift(
      drag.isStretch
        ? { ...NO_SHIFT, stretch: minutes }
        : { ...NO_SHIFT, days: Math.round(x / measures.dayWidth()), minutes },
    )
  }
  const drop = () => {
    if (drag === null) return
    end()
    if (isShift(shift)) onShift(shift)
  }
  return {
    shift,
    isDragging: drag !== null && hasMoved.current,
    begin,
    handlers: { onPointerMove: follow, onPointerUp: drop, onPointerCancel: end },
    /** Whether a press was a click and no drag. */
    isClick: () => !hasMoved.current,
  }
}
