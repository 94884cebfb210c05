import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import type { MetricForm } from './metric-form.ts'

interface Props {
  readonly form: MetricForm
  readonly onChange: (part: Partial<MetricForm>) => void
}

const UNITS = ['number', 'percent', 'currency', 'duration', 'custom'] as const
const DURATIONS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months'] as const
const CURRENCIES = ['EUR', 'CHF', 'USD', 'GBP', 'PLN', 'CZK', 'SEK', 'DKK', 'NOK', 'JPY'] as const
const DECIMALS = ['0', '1', '2', '3', '4', '5', '6'] as const

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  input: { minWidth: 0 },
})

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly (readonly [T, string])[]
  readonly onValue: (value: T) => void
}

const Choice = <T extends string>({ label, value, choices, onValue }: ChoiceProps<T>) => (
  <Field label={label}>
    <Select value={value} onChange={(_, data) => onValue(data.value as T)} /* one of the options below */>
      {choices.map(([choice, word]) => (
        <option key={choice} value={choice}>
          {word}
        </option>
      ))}
    </Select>
  </Field>
)

const UnitDetail = ({ form, onChange }: Props) => {
  const { input } = useStyles()
  if (form.unit === 'currency') {
    const known = [...new Set([form.currency, ...CURRENCIES])].map((code) => [code, code] as const)
    return (
      <Choice
        label={t('metric.currency')}
        value={form.currency}
        choices={known}
        onValue={(currency) => onChange({ currency })}
      />
    )
  }
  if (form.unit === 'duration') {
    const words = DURATIONS.map((unit) => [unit, t(`metric.durations.${unit}`)] as const)
    return (
      <Choice
        label={t('metric.durationUnit')}
        value={form.duration}
        choices={words}
        onValue={(duration) => onChange({ duration })}
      />
    )
  }
  if (form.unit !== 'custom') return null
  return (
    <Field label={t('metric.label')}>
      <Input
        className={input}
        maxLength={60}
        value={form.label}
        placeholder={t('metric.labelPlaceholder')}
        onChange={(_, { value }) => onChange({ label: value })}
      />
    </Field>
  )
}

/** What the number counts, and how exactly. */
export const UnitFields = ({ form, onChange }: Props) => {
  const units = UNITS.map((unit) => [unit, t(`metric.units.${unit}`)] as const)
  return (
    <div className={useStyles().grid}>
      <Choice
        label={t('metric.unit')}
        value={form.unit}
        choices={units}
        onValue={(unit) => onChange({ unit })}
      />
      <UnitDetail form={form} onChange={onChange} />
      <Choice
        label={t('metric.decimals')}
        value={form.decimals}
        choices={DECIMALS.map((count) => [count, count] as const)}
        onValue={(decimals) => onChange({ decimals })}
      />
    </div>
  )
}
