import { makeStyles, tokens } from '@fluentui/react-components'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { timeOf } from './days.ts'

const useStyles = makeStyles({
  entry: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  when: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  subject: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
})

interface Props {
  readonly entry: CalendarEntry
  /** Under this name the entry travels while it is dragged. */
  readonly kind: string
  readonly onOpen: (entry: CalendarEntry) => void
}

/** One entry; only who invites can drag it. */
export function EntryButton({ entry, kind, onOpen }: Props) {
  const styles = useStyles()
  return (
    <button
      type="button"
      className={styles.entry}
      draggable={entry.isOrganizer}
      onDragStart={(event) => event.dataTransfer.setData(kind, entry.id)}
      onClick={() => onOpen(entry)}
    >
      <span className={styles.when}>{`${timeOf(new Date(entry.start))}–${timeOf(new Date(entry.end))}`}</span>
      <span className={styles.subject}>{entry.subject}</span>
    </button>
  )
}
