import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { DragEvent, KeyboardEvent } from 'react'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { useClient } from '../state/client.tsx'
import { type CalendarView, dayOf, noonOf } from './days.ts'
import { EntryButton } from './EntryButton.tsx'

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  compact: { gridTemplateColumns: 'minmax(0, 1fr)' },
  day: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minHeight: '104px',
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  week: { minHeight: '320px' },
  short: { minHeight: 'auto' },
  today: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  other: { backgroundColor: tokens.colorNeutralBackground3 },
})

interface Props {
  readonly view: CalendarView
  readonly days: readonly string[]
  readonly today: string
  readonly entries: readonly CalendarEntry[]
  readonly onOpen: (entry: CalendarEntry) => void
  readonly onMove: (entry: CalendarEntry, day: string) => void
  readonly onKeyDown: (event: KeyboardEvent, entry: CalendarEntry) => void
}

/** What is dragged travels as its id; the page knows the rest. */
const DRAGGED = 'text/x-calendar-entry'

/** The days with their entries in the order of the day; an entry can be dragged to another one. */
export function Grid({ view, days, today, entries, onOpen, onMove, onKeyDown }: Props) {
  const { isCompact, language } = useClient()
  const styles = useStyles()
  const label = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'numeric' })
  const drop = (event: DragEvent, day: string) => {
    event.preventDefault()
    const entry = entries.find(({ id }) => id === event.dataTransfer.getData(DRAGGED))
    if (entry) onMove(entry, day)
  }
  const isOther = (day: string) => view.span === 'month' && day.slice(0, 7) !== view.day.slice(0, 7)
  return (
    <ul className={mergeClasses(styles.grid, isCompact && styles.compact)}>
      {days.map((day) => (
        <li
          key={day}
          className={mergeClasses(
            styles.day,
            view.span === 'week' && styles.week,
            isCompact && styles.short,
            isOther(day) && styles.other,
            day === today && styles.today,
          )}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => drop(event, day)}
        >
          <Text size={200}>{label.format(noonOf(day))}</Text>
          {entries
            .filter(({ start }) => dayOf(new Date(start)) === day)
            .map((entry) => (
              <EntryButton
                key={entry.id}
                entry={entry}
                kind={DRAGGED}
                onOpen={onOpen}
                onKeyDown={onKeyDown}
              />
            ))}
        </li>
      ))}
    </ul>
  )
}
