import { mergeClasses } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { timeOf } from './days.ts'
import { useEntryStyles } from './entry-styles.ts'

interface Props {
  readonly entry: CalendarEntry
  /** Under this name the entry travels while it is dragged. */
  readonly kind: string
  readonly onOpen: (entry: CalendarEntry) => void
  readonly onKeyDown: (event: KeyboardEvent, entry: CalendarEntry) => void
}

/** One entry; only who invites can drag it. */
export function EntryButton({ entry, kind, onOpen, onKeyDown }: Props) {
  const styles = useEntryStyles()
  return (
    <button
      type="button"
      data-entry={entry.id}
      className={mergeClasses(
        styles.entry,
        entry.isOrganizer ? styles.own : styles.invited,
        entry.isAway && styles.away,
      )}
      draggable={entry.isOrganizer}
      onDragStart={(event) => event.dataTransfer.setData(kind, entry.id)}
      onClick={() => onOpen(entry)}
      onKeyDown={(event) => onKeyDown(event, entry)}
    >
      <span className={styles.when}>{`${timeOf(new Date(entry.start))}–${timeOf(new Date(entry.end))}`}</span>
      <span className={styles.subject}>{entry.subject}</span>
    </button>
  )
}
