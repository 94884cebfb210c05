import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { problemText } from '#shared/kernel/problem-texts.ts'
import { language, t } from '#tab/text/text.ts'
import { NumberField } from '#tab/ui/NumberField.tsx'
import type { FormErrors, FormField, MetricForm } from './metric-form.ts'

interface Props {
  readonly form: MetricForm
  readonly errors: FormErrors
  readonly onChange: (part: Partial<MetricForm>) => void
}

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1' },
})

/** An empty field is not wrong yet. */
const errorOf = ({ errors }: Props, field: FormField): string | null => {
  const rule = errors[field]
  return rule && rule !== 'number_empty' && rule !== 'stage_empty' && rule !== 'required'
    ? problemText(language(), rule)
    : null
}

const Number_ = ({ field, ...props }: Props & { readonly field: 'baseline' | 'target' | 'min' | 'max' }) => (
  <NumberField
    label={t(`metric.${field}`)}
    text={props.form[field]}
    isDisabled={field === 'baseline' && props.form.isBaselineUnknown && props.form.kind !== 'rate'}
    error={errorOf(props, field)}
    onText={(text) => props.onChange({ [field]: text })}
  />
)

const Inclusive = ({ side, form, onChange }: Props & { readonly side: 'min' | 'max' }) => (
  <Checkbox
    label={t('metric.inclusive')}
    checked={form[`${side}Inclusive`]}
    onChange={(_, { checked }) => onChange({ [`${side}Inclusive`]: checked === true })}
  />
)

const Change = (props: Props) => (
  <>
    <Number_ field="baseline" {...props} />
    <Number_ field="target" {...props} />
    <Checkbox
      className={useStyles().wide}
      label={t('metric.baselineUnknown')}
      checked={props.form.isBaselineUnknown}
      onChange={(_, { checked }) => props.onChange({ isBaselineUnknown: checked === true })}
    />
  </>
)

const PeriodField = ({ form, onChange }: Props) => (
  <Field label={t('metric.period')}>
    <Select
      value={form.period}
      onChange={(_, { value }) => onChange({ period: value === 'week' ? 'week' : 'month' })}
    >
      <option value="week">{t('metric.week')}</option>
      <option value="month">{t('metric.month')}</option>
    </Select>
  </Field>
)

const STAGES = [
  ['commit', 'commit'],
  ['stageTarget', 'target'],
  ['stretch', 'stretch'],
] as const

const Stages = ({ form, onChange }: Props) => {
  const styles = useStyles()
  return STAGES.map(([field, word]) => (
    <Field key={field} className={styles.wide} label={t(`metric.stages.${word}`)}>
      <Input maxLength={60} value={form[field]} onChange={(_, { value }) => onChange({ [field]: value })} />
    </Field>
  ))
}

const Bounds = (props: Props) => {
  const { kind } = props.form
  return (
    <>
      {kind !== 'ceiling' && <Number_ field="min" {...props} />}
      {kind !== 'ceiling' && <Inclusive side="min" {...props} />}
      {kind !== 'floor' && <Number_ field="max" {...props} />}
      {kind !== 'floor' && <Inclusive side="max" {...props} />}
      <PeriodField {...props} />
    </>
  )
}

const Rate = (props: Props) => (
  <>
    <Number_ field="baseline" {...props} />
    <Number_ field="target" {...props} />
    <PeriodField {...props} />
  </>
)

const OF_KIND = {
  increase: Change,
  decrease: Change,
  rate: Rate,
  floor: Bounds,
  ceiling: Bounds,
  band: Bounds,
  stages: Stages,
  yes_no: () => null,
} as const

/** The fields that one kind of metric needs, and no others. */
export const MetricFields = (props: Props) => {
  const Fields = OF_KIND[props.form.kind]
  return (
    <div className={useStyles().grid}>
      <Fields {...props} />
    </div>
  )
}
