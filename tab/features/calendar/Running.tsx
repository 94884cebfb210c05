import { makeStyles, mergeClasses, ProgressBar, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircle16Filled, Clock16Regular, ErrorCircle16Filled } from '@fluentui/react-icons'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { t } from '#tab/text/text.ts'
import { clockText, dayText } from '#tab/text/when.ts'
import { useCalendarStyles } from './styles.ts'
import type { Booking } from './use-booking.ts'

type Progress = NonNullable<CalendarPlan['progress']>
type Entry = Progress['entries'][number]

/** Whether the calendar is being changed right now; what booking would do is no question then. */
export const isRunning = ({ state }: Pick<CalendarPlan, 'state'>): boolean =>
  state === 'booking' || state === 'cancelling'

const useStyles = makeStyles({
  count: { fontVariantNumeric: 'tabular-nums' },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  waiting: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground3 },
  failed: { color: tokens.colorStatusDangerForeground3 },
})

const ICONS = {
  waiting: Clock16Regular,
  booked: CheckmarkCircle16Filled,
  cancelled: CheckmarkCircle16Filled,
  failed: ErrorCircle16Filled,
} as const

const nameOf = ({ ritual, standsFor }: Entry): string => {
  const name = t(`calendar.ritual.${ritual}`)
  return standsFor === null ? name : `${name}, ${dayText(standsFor)}`
}

/** One entry of the calendar, and whether the calendar has it by now. */
const EntryRow = ({ entry }: { readonly entry: Entry }) => {
  const styles = useStyles()
  const { state } = entry
  const Icon = ICONS[state]
  const tone = state === 'booked' || state === 'cancelled' ? 'done' : state
  return (
    <li className={styles.entry}>
      <Icon aria-hidden className={styles[tone]} />
      <span className={styles.name}>{nameOf(entry)}</span>
      <Text size={200} className={styles[tone]}>
        {t(`calendar.entry.${tone}`)}
      </Text>
    </li>
  )
}

const SOON_MS = 60_000

/** A pause of seconds needs no time of day; it looks at the reader's clock, as the continuation does. */
const pauseText = (retryAt: string, timeZone: string): string =>
  Date.parse(retryAt) - Date.now() < SOON_MS
    ? t('calendar.shortPause')
    : t('calendar.pause', { at: clockText(retryAt, timeZone) })

/** The part that is said aloud as it changes: how far, and until when the calendar wants to be left alone. */
export const RunningCount = ({ saved }: { readonly saved: CalendarPlan }) => {
  const styles = useStyles()
  const { progress, retryAt } = saved
  if (progress === null || !isRunning(saved)) return null
  const { done, total } = progress
  const said = t('calendar.progress', { done, total })
  return (
    <>
      <ProgressBar thickness="large" value={total === 0 ? 0 : done / total} aria-label={said} />
      <Text className={styles.count}>{said}</Text>
      {retryAt !== null && <Text size={200}>{pauseText(retryAt, saved.plan.timeZone)}</Text>}
    </>
  )
}

interface Props {
  readonly saved: CalendarPlan
  readonly booking: Booking
}

/** What is being made or called off, entry by entry; where it stands still, the step that goes on. */
export const Running = ({ saved, booking: { follow } }: Props) => {
  const styles = useCalendarStyles()
  return (
    <>
      <ul className={mergeClasses(styles.bare, styles.rows)}>
        {(saved.progress?.entries ?? []).map((entry) => (
          <EntryRow key={`${entry.ritual}${entry.standsFor}`} entry={entry} />
        ))}
      </ul>
      <Text size={200} className={styles.hint}>
        {t('calendar.mayLeave')}
      </Text>
      {follow.isError && (
        <div className={styles.line}>
          <AllowedButton
            appearance="primary"
            action="calendar.book"
            denials={saved.denials}
            disabledFocusable={follow.isPending}
            onClick={() => follow.mutate(undefined)}
          >
            {t('calendar.goOn')}
          </AllowedButton>
        </div>
      )}
    </>
  )
}
