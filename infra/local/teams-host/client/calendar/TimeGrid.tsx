import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useRef } from 'react'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { useClient } from '../state/client.tsx'
import { dayOf, noonOf } from './days.ts'
import { lanesOf } from './lanes.ts'
import type { Shift } from './shift.ts'
import { TimeEntry, type TimeScale } from './TimeEntry.tsx'

const PIXELS_PER_MINUTE = 0.9
const HOUR = 60
/** The working day; earlier and later hours appear when something lies there. */
const OPENS = 7
const CLOSES = 19

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heads: {
    gridColumn: 2,
    display: 'grid',
    gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { padding: tokens.spacingHorizontalXS, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  today: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  hours: { gridColumn: 1, position: 'relative' },
  hour: {
    position: 'absolute',
    right: tokens.spacingHorizontalXS,
    transform: 'translateY(-50%)',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  days: {
    gridColumn: 2,
    position: 'relative',
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke3} 1px, transparent 1px), linear-gradient(90deg, ${tokens.colorNeutralStroke2} 1px, transparent 1px)`,
    backgroundSize: `100% ${HOUR * PIXELS_PER_MINUTE}px, calc(100% / 7) 100%`,
  },
})

interface Props {
  readonly days: readonly string[]
  readonly today: string
  readonly entries: readonly CalendarEntry[]
  readonly onOpen: (entry: CalendarEntry) => void
  readonly onShift: (entry: CalendarEntry, shift: Shift) => void
  readonly onKeyDown: (event: KeyboardEvent, entry: CalendarEntry) => void
}

/** First and last hour on the page, widened by what lies outside of the working day. */
export function hoursOf(entries: readonly Pick<CalendarEntry, 'start' | 'end'>[]): readonly [number, number] {
  const starts = entries.map(({ start }) => new Date(start).getHours())
  const ends = entries.map(({ start, end }) => {
    const last = new Date(end)
    return dayOf(last) === dayOf(new Date(start)) ? last.getHours() + (last.getMinutes() > 0 ? 1 : 0) : 24
  })
  return [Math.min(OPENS, ...starts), Math.max(CLOSES, ...ends)]
}

function Heads({ days, today }: Pick<Props, 'days' | 'today'>) {
  const { language } = useClient()
  const styles = useStyles()
  const label = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'numeric' })
  return (
    <ul className={styles.heads}>
      {days.map((day) => (
        <li
          key={day}
          className={mergeClasses(styles.head, day === today && styles.today)}
          aria-current={day === today ? 'date' : undefined}
        >
          <Text size={200} weight="semibold">
            {label.format(noonOf(day))}
          </Text>
        </li>
      ))}
    </ul>
  )
}

/** A week as Outlook shows it: days beside each other, hours below each other. */
export function TimeGrid({ days, today, entries, onOpen, onShift, onKeyDown }: Props) {
  const styles = useStyles()
  const area = useRef<HTMLDivElement>(null)
  const [opens, closes] = hoursOf(entries)
  const lanes = lanesOf(entries)
  const scale: TimeScale = {
    days,
    opensAt: opens * HOUR,
    pixelsPerMinute: PIXELS_PER_MINUTE,
    dayWidth: () => (area.current?.clientWidth ?? 0) / days.length,
  }
  const hours = Array.from({ length: closes - opens - 1 }, (_, index) => opens + index + 1)
  return (
    <div className={styles.root}>
      <Heads days={days} today={today} />
      <div className={styles.hours} aria-hidden>
        {hours.map((hour) => (
          <Text
            key={hour}
            size={100}
            className={styles.hour}
            style={{ top: (hour - opens) * HOUR * PIXELS_PER_MINUTE }}
          >
            {`${hour}:00`}
          </Text>
        ))}
      </div>
      <div ref={area} className={styles.days} style={{ height: (closes - opens) * HOUR * PIXELS_PER_MINUTE }}>
        {entries.map((entry) => (
          <TimeEntry
            key={entry.id}
            entry={entry}
            lane={lanes.get(entry.id) ?? { index: 0, of: 1 }}
            scale={scale}
            onOpen={onOpen}
            onShift={onShift}
            onKeyDown={onKeyDown}
          />
        ))}
      </div>
    </div>
  )
}
