import { Field, mergeClasses, Select, Switch, Text } from '@fluentui/react-components'
import { isDay } from '#shared/kernel/day-text.ts'
import { t } from '#tab/text/text.ts'
import { dayText, timeText } from '#tab/text/when.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import { TimeField } from '#tab/ui/TimeField.tsx'
import { Collisions } from './Collisions.tsx'
import type { Preview, RitualName } from './calendar-queries.ts'
import type { PlanPart } from './PlanFields.tsx'
import { type Choice, choiceIn, lengthsWith, withChoice } from './plan-form.ts'
import { useCalendarStyles } from './styles.ts'

export type Session = Preview['actions'][number]['sessions'][number]

interface Props extends PlanPart {
  readonly ritual: RitualName
  readonly preview: Preview | undefined
  /** Its days as they were last planned: what lies in the past is planned but no longer booked. */
  readonly planned: readonly Session[]
}

/** "Di., 3. Nov. 2026, 09:00", of a series the first one, how many, and which are left out. */
const Dates = ({
  sessions,
  isSeries,
  isOver,
}: {
  readonly sessions: readonly Session[]
  readonly isSeries: boolean
  readonly isOver: boolean
}) => {
  const styles = useCalendarStyles()
  const held = sessions.filter(({ isSkipped }) => !isSkipped)
  const [first] = held
  if (!first) return null
  const when = `${dayText(first.on)}, ${timeText(first.startsAt)}`
  const skipped = sessions.filter(({ isSkipped }) => isSkipped)
  return (
    <Text size={200} className={styles.hint}>
      {isSeries ? t('calendar.series', { when, count: held.length }) : when}
      {skipped.map(
        ({ on, holiday }) => ` · ${t('calendar.skipped', { on: dayText(on), holiday: holiday ?? '' })}`,
      )}
      {first.movedFrom && ` · ${t('calendar.movedFrom', { on: dayText(first.movedFrom) })}`}
      {isOver && ` · ${t('calendar.over')}`}
      {!isSeries && first.holiday && ` · ${t('calendar.onHoliday', { holiday: first.holiday })}`}
    </Text>
  )
}

interface ChoiceProps {
  readonly choice: Choice
  readonly shown: Session | undefined
  readonly change: (part: Partial<Choice>) => void
  readonly name: string
}

/** Where this ritual goes its own way; empty fields follow the rule. */
const OwnTime = ({ choice, shown, change, name }: ChoiceProps) => {
  const styles = useCalendarStyles()
  return (
    <div className={styles.fields}>
      <DayField
        label={t('calendar.on')}
        of={name}
        size="small"
        value={choice.on ?? shown?.on ?? ''}
        onValue={(on) => (on === '' || isDay(on)) && change({ on: on === '' ? null : on })}
      />
      <TimeField
        label={t('calendar.startsAt')}
        of={name}
        size="small"
        value={choice.startsAt ?? shown?.startsAt ?? ''}
        onValue={(startsAt) => change({ startsAt })}
      />
      <Field label={t('calendar.length')} size="small">
        <Select
          size="small"
          aria-label={`${name}: ${t('calendar.length')}`}
          value={String(choice.minutes)}
          onChange={(_, { value }) => change({ minutes: Number(value) })}
        >
          {lengthsWith(choice.minutes).map((minutes) => (
            <option key={minutes} value={minutes}>
              {t('calendar.minutes', { minutes })}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}

/** One ritual: whether and when it is held, and what stands in its way. */
export const RitualItem = ({ ritual, plan, set, preview, planned }: Props) => {
  const styles = useCalendarStyles()
  const choice = choiceIn(plan, ritual)
  const action = preview?.actions.find((one) => one.ritual === ritual && one.op !== 'cancel')
  const isOver = preview !== undefined && action === undefined && planned.length > 0
  const sessions = action?.sessions ?? planned
  const shown = sessions.find(({ isSkipped }) => !isSkipped)
  const change = (part: Partial<Choice>) => set(withChoice(plan, ritual, part))
  const name = t(`calendar.ritual.${ritual}`)
  const isSeries = ritual === 'weekly_check_in'
  return (
    <li className={styles.item}>
      <div className={mergeClasses(styles.line, styles.apart)}>
        <div className={styles.grow}>
          <Text as="h3" weight="semibold" block className={choice.isOn ? undefined : styles.off}>
            {name}
          </Text>
          {choice.isOn ? (
            <Dates sessions={sessions} isSeries={isSeries} isOver={isOver} />
          ) : (
            <Text size={200} className={styles.off}>
              {t('calendar.notHeld')}
            </Text>
          )}
        </div>
        <Switch
          checked={choice.isOn}
          aria-label={t('calendar.holds', { name })}
          onChange={(_, { checked }) => change({ isOn: checked })}
        />
      </div>
      {choice.isOn && (
        <>
          <OwnTime choice={choice} shown={shown} change={change} name={name} />
          {preview && <Collisions ritual={ritual} plan={plan} preview={preview} onTake={change} />}
        </>
      )}
    </li>
  )
}
