import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { useClient } from '../state/client.tsx'
import { dayOf, timeOf } from './days.ts'
import { useEntryStyles } from './entry-styles.ts'
import type { Lane } from './lanes.ts'
import { type Shift, shifted } from './shift.ts'
import { useEntryDrag } from './use-entry-drag.ts'

const useStyles = makeStyles({
  place: {
    position: 'absolute',
    boxSizing: 'border-box',
    width: 'auto',
    overflow: 'hidden',
    touchAction: 'none',
    userSelect: 'none',
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
  dragged: { zIndex: 2, boxShadow: tokens.shadow16, cursor: 'grabbing' },
  edge: {
    position: 'absolute',
    insetInline: 0,
    bottom: 0,
    height: '7px',
    cursor: 'ns-resize',
  },
  short: { paddingBlock: 0, whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
})

export interface TimeScale {
  readonly days: readonly string[]
  /** Minutes after midnight at the top of the grid. */
  readonly opensAt: number
  readonly pixelsPerMinute: number
  dayWidth(): number
}

interface Props {
  readonly entry: CalendarEntry
  readonly lane: Lane
  readonly scale: TimeScale
  readonly onOpen: (entry: CalendarEntry) => void
  readonly onShift: (entry: CalendarEntry, shift: Shift) => void
  readonly onKeyDown: (event: KeyboardEvent, entry: CalendarEntry) => void
}

const SHORT_MINUTES = 40
const MINUTE_MS = 60_000
const minutesInto = (date: Date): number => date.getHours() * 60 + date.getMinutes()

function boxOf(times: { start: string; end: string }, { index, of }: Lane, scale: TimeScale) {
  const start = new Date(times.start)
  const length = (Date.parse(times.end) - start.getTime()) / MINUTE_MS
  const column = 100 / scale.days.length
  const left = column * (scale.days.indexOf(dayOf(start)) + index / of)
  return {
    left: `calc(${left}% + 2px)`,
    width: `calc(${column / of}% - 6px)`,
    top: `${(minutesInto(start) - scale.opensAt) * scale.pixelsPerMinute}px`,
    height: `${length * scale.pixelsPerMinute}px`,
    isShort: length < SHORT_MINUTES,
  }
}

/** One entry of the week where its day and its hour cross; it is dragged as a whole or by its lower edge. */
export function TimeEntry({ entry, lane, scale, onOpen, onShift, onKeyDown }: Props) {
  const { language } = useClient()
  const styles = { ...useEntryStyles(), ...useStyles() }
  const { shift, isDragging, begin, handlers, isClick } = useEntryDrag(entry, scale, (by) =>
    onShift(entry, by),
  )
  const times = shifted(entry, shift)
  const { isShort, ...box } = boxOf(times, lane, scale)
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' })
  const when = `${timeOf(new Date(times.start))}–${timeOf(new Date(times.end))}`
  return (
    <button
      type="button"
      data-entry={entry.id}
      className={mergeClasses(
        styles.entry,
        styles.place,
        entry.isOrganizer ? styles.own : styles.invited,
        entry.isAway && styles.away,
        isShort && styles.short,
        isDragging && styles.dragged,
      )}
      style={box}
      aria-label={`${entry.subject}, ${day.format(new Date(times.start))}, ${when}`}
      onPointerDown={(event) => begin(event, false)}
      {...handlers}
      onClick={() => isClick() && onOpen(entry)}
      onKeyDown={(event) => onKeyDown(event, entry)}
    >
      <span className={isShort ? undefined : styles.when}>{isShort ? `${when} ` : when}</span>
      <span className={isShort ? undefined : styles.subject}>{entry.subject}</span>
      {entry.isOrganizer && (
        <span className={styles.edge} data-edge onPointerDown={(event) => begin(event, true)} />
      )}
    </button>
  )
}
