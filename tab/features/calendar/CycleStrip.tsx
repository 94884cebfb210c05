import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { locale, t } from '#tab/text/text.ts'
import { dayText } from '#tab/text/when.ts'
import type { Span } from './CalendarPage.tsx'
import type { Preview } from './calendar-queries.ts'
import { type Mark, type Strip, stripOf } from './strip.ts'

const useStyles = makeStyles({
  root: { position: 'relative', height: '64px', marginInline: '12px' },
  line: {
    position: 'absolute',
    insetInline: 0,
    top: '24px',
    height: '2px',
    backgroundColor: tokens.colorNeutralStroke1,
  },
  past: { backgroundColor: tokens.colorNeutralStroke3, right: 'auto' },
  today: {
    position: 'absolute',
    top: '8px',
    height: '34px',
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
  },
  month: {
    position: 'absolute',
    top: '44px',
    paddingLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'nowrap',
  },
  mark: {
    position: 'absolute',
    top: '25px',
    boxSizing: 'border-box',
    transform: 'translate(-50%, -50%)',
    backgroundColor: tokens.colorBrandBackground,
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    outline: `1px solid ${tokens.colorBrandStroke1}`,
  },
  small: { width: '12px', height: '12px', borderRadius: tokens.borderRadiusCircular },
  large: {
    width: '18px',
    height: '18px',
    borderRadius: tokens.borderRadiusSmall,
    transform: 'translate(-50%, -50%) rotate(45deg)',
  },
  over: {
    backgroundColor: tokens.colorNeutralBackground5,
    outlineColor: tokens.colorNeutralStroke1,
  },
  skipped: { backgroundColor: 'transparent', outlineStyle: 'dashed' },
  missing: {
    outline: `2px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground2,
  },
})

/** Meetings of one day stand beside each other, the last of a cycle's end to the left. */
const LANE_PX = 20

const monthText = (on: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'short', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`))

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

const sayMark = ({ ritual, on, isSkipped, missing }: Mark): string =>
  [
    `${t(`calendar.ritual.${ritual}`)}, ${dayText(on)}`,
    isSkipped && t('calendar.leftOut'),
    missing > 0 && t('calendar.missing', { count: missing }),
  ]
    .filter(Boolean)
    .join(' · ')

const MarkAt = ({ mark }: { readonly mark: Mark }) => {
  const styles = useStyles()
  return (
    <span
      title={sayMark(mark)}
      className={mergeClasses(
        styles.mark,
        mark.ritual === 'weekly_check_in' ? styles.small : styles.large,
        mark.isPast && styles.over,
        mark.isSkipped && styles.skipped,
        mark.missing > 0 && styles.missing,
      )}
      style={{ left: `calc(${percent(mark.at)} - ${mark.lane * LANE_PX}px)` }}
    />
  )
}

const sayStrip = ({ from, to, marks }: Strip): string => {
  const count = marks.filter(({ isSkipped }) => !isSkipped).length
  const missing = marks.filter((mark) => mark.missing > 0).length
  return [
    t('calendar.strip', { from: dayText(from), to: dayText(to), count }),
    missing > 0 && t('calendar.stripMissing', { count: missing }),
  ]
    .filter(Boolean)
    .join('. ')
}

interface Props {
  readonly cycle: Span
  readonly today: string
  readonly saved: CalendarPlan
  readonly preview: Preview | undefined
}

/** The whole cycle at a glance: squares are the great rituals, dots the check-ins; the plan below says the same in words. */
export const CycleStrip = ({ cycle, today, saved, preview }: Props) => {
  const styles = useStyles()
  const strip = stripOf({ cycle, today, meetings: saved.meetings, preview })
  return (
    <figure style={{ margin: 0 }}>
      <div className={styles.root} role="img" aria-label={sayStrip(strip)}>
        <span className={styles.line} />
        {strip.today !== null && (
          <>
            <span
              className={mergeClasses(styles.line, styles.past)}
              style={{ width: percent(strip.today) }}
            />
            <span
              className={styles.today}
              style={{ left: percent(strip.today) }}
              title={t('calendar.today')}
            />
          </>
        )}
        {strip.months.map(({ on, at }) => (
          <Text key={on} size={100} className={styles.month} style={{ left: percent(at) }}>
            {monthText(on)}
          </Text>
        ))}
        {strip.marks.map((mark) => (
          <MarkAt key={`${mark.ritual}${mark.on}`} mark={mark} />
        ))}
      </div>
    </figure>
  )
}
