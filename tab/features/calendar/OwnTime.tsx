import { Button, Field, Select } from '@fluentui/react-components'
import { isDay } from '#shared/kernel/day-text.ts'
import { t } from '#tab/text/text.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import { TimeField } from '#tab/ui/TimeField.tsx'
import { type Choice, lengthsWith } from './plan-form.ts'
import type { Session } from './RitualItem.tsx'
import { useCalendarStyles } from './styles.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly choice: Choice
  readonly shown: Session | undefined
  readonly change: (part: Partial<Choice>) => void
}

const Length = ({ name, choice, change }: Pick<Props, 'name' | 'choice' | 'change'>) => (
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
)

/** Where this ritual goes its own way; empty fields follow the rule. */
export const OwnTime = ({ id, name, choice, shown, change }: Props) => {
  const styles = useCalendarStyles()
  const isOwn = choice.on !== null || choice.startsAt !== null
  return (
    <div id={id} className={styles.section}>
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
        <Length name={name} choice={choice} change={change} />
      </div>
      {isOwn && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => change({ on: null, startsAt: null })}>
            {t('calendar.asProposed')}
          </Button>
        </div>
      )}
    </div>
  )
}
