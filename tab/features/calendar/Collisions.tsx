import { Button, Text } from '@fluentui/react-components'
import { Warning16Regular } from '@fluentui/react-icons'
import { formatList, formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { dayText, timeText, weekdayName } from '#tab/text/when.ts'
import type { Preview, RitualName } from './calendar-queries.ts'
import type { Choice } from './plan-form.ts'
import { useCalendarStyles } from './styles.ts'

interface Props {
  readonly ritual: RitualName
  readonly preview: Preview
  readonly onTake: (part: Partial<Choice>) => void
}

type Conflict = Preview['conflicts'][number]

/** Days that are named one by one; more are only counted. */
const MOST_DAYS = 3

const daysOf = (conflicts: readonly Conflict[]): string => {
  const days = [...new Set(conflicts.map(({ on }) => on))].sort()
  return days.length > MOST_DAYS
    ? t('calendar.onDays', { count: days.length })
    : t('calendar.onThese', { days: formatList(days.map(formatShortDate)) })
}

/** "Lukas Hoffmann hat einen anderen Termin (an 6 Tagen)": one line for each person and reason. */
const Who = ({ conflicts, preview }: { conflicts: readonly Conflict[]; preview: Preview }) => {
  const styles = useCalendarStyles()
  const [first] = conflicts
  if (!first) return null
  const name = preview.people.find(({ id }) => id === first.personId)?.name ?? ''
  const said = t('calendar.personCannot', { name, why: t(`calendar.busy.${first.kind}`) })
  return (
    <Text size={200} block className={styles.conflict}>
      <Warning16Regular className={styles.warning} aria-hidden />
      <span>{`${said} (${daysOf(conflicts)})`}</span>
    </Text>
  )
}

type Slot = Preview['betterSlots'][number]['slots'][number]

const slotText = ({ on, startsAt, free, of }: Slot, isSeries: boolean): string =>
  isSeries
    ? t('calendar.slotWeekly', { when: `${weekdayName(on)}, ${timeText(startsAt)}`, free, of })
    : t('calendar.slot', { when: `${dayText(on)}, ${timeText(startsAt)}`, free, of })

const Better = ({ ritual, preview, onTake }: Props) => {
  const styles = useCalendarStyles()
  const slots = preview.betterSlots.find((one) => one.ritual === ritual)?.slots ?? []
  if (slots.length === 0)
    return (
      <Text size={200} className={styles.hint}>
        {t('calendar.noBetter')}
      </Text>
    )
  return (
    <div className={styles.line}>
      <Text size={200}>{t('calendar.better')}</Text>
      {slots.map((slot) => (
        <Button
          key={`${slot.on}${slot.startsAt}`}
          size="small"
          onClick={() => onTake({ on: slot.on, startsAt: slot.startsAt })}
        >
          {slotText(slot, ritual === 'weekly_check_in')}
        </Button>
      ))}
    </div>
  )
}

/** Who is busy or away, and times at which more people can. */
export const Collisions = ({ ritual, preview, onTake }: Props) => {
  const styles = useCalendarStyles()
  const conflicts = preview.conflicts.filter((one) => one.ritual === ritual)
  if (conflicts.length === 0) return null
  const groups = Map.groupBy(conflicts, ({ personId, kind }) => `${personId} ${kind}`)
  return (
    <div role="status" className={styles.collisions}>
      {[...groups].map(([key, group]) => (
        <Who key={key} conflicts={group} preview={preview} />
      ))}
      <Better ritual={ritual} preview={preview} onTake={onTake} />
    </div>
  )
}
