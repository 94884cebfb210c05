import { Button, Text } from '@fluentui/react-components'
import { Warning16Regular } from '@fluentui/react-icons'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { dayText, timeText } from '#tab/text/when.ts'
import type { Preview, RitualName, RitualPlanForm } from './calendar-queries.ts'
import type { Choice } from './plan-form.ts'
import { useCalendarStyles } from './styles.ts'

interface Props {
  readonly ritual: RitualName
  readonly plan: RitualPlanForm
  readonly preview: Preview
  readonly onTake: (part: Partial<Choice>) => void
}

type Conflict = Preview['conflicts'][number]

/** Days that are named one by one before the rest is only counted. */
const SHOWN = 3

/** Who cannot, day by day. */
const byDay = (conflicts: readonly Conflict[]) =>
  [...Map.groupBy(conflicts, ({ on }) => on)].sort(([a], [b]) => a.localeCompare(b))

const Day = ({
  on,
  conflicts,
  preview,
}: {
  on: string
  conflicts: readonly Conflict[]
  preview: Preview
}) => {
  const styles = useCalendarStyles()
  const nameOf = (personId: string) => preview.people.find(({ id }) => id === personId)?.name ?? ''
  const said = conflicts.map(({ personId, kind }) =>
    t('calendar.personCannot', { name: nameOf(personId), why: t(`calendar.busy.${kind}`) }),
  )
  return (
    <Text size={200} block>
      <Warning16Regular className={`${styles.icon} ${styles.warning}`} aria-hidden />{' '}
      {t('calendar.conflictOn', { on: dayText(on), who: formatList([...new Set(said)]) })}
    </Text>
  )
}

const Better = ({ ritual, preview, onTake }: Omit<Props, 'plan'>) => {
  const styles = useCalendarStyles()
  const slots = preview.betterSlots.find((one) => one.ritual === ritual)?.slots ?? []
  if (slots.length === 0) return null
  return (
    <div className={styles.line}>
      <Text size={200}>{t('calendar.better')}</Text>
      {slots.map((slot) => (
        <Button
          key={`${slot.on}${slot.startsAt}`}
          size="small"
          onClick={() => onTake({ on: slot.on, startsAt: slot.startsAt })}
        >
          {t('calendar.slot', {
            when: `${dayText(slot.on)}, ${timeText(slot.startsAt)}`,
            free: slot.free,
            of: slot.of,
          })}
        </Button>
      ))}
    </div>
  )
}

/** Who is busy or away, and times at which more people can. */
export const Collisions = ({ ritual, preview, onTake }: Props) => {
  const days = byDay(preview.conflicts.filter((one) => one.ritual === ritual))
  if (days.length === 0) return null
  return (
    <div role="status">
      {days.slice(0, SHOWN).map(([on, conflicts]) => (
        <Day key={on} on={on} conflicts={conflicts} preview={preview} />
      ))}
      {days.length > SHOWN && (
        <Text size={200}>{t('calendar.moreConflicts', { count: days.length - SHOWN })}</Text>
      )}
      <Better ritual={ritual} preview={preview} onTake={onTake} />
    </div>
  )
}
