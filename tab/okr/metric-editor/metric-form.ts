import type { Metric, MetricKind, MetricUnit, Period } from '#shared/domain/metric.ts'
import { checkMetric } from '#shared/domain/validity.ts'
import type { FieldRule } from '#shared/kernel/field-rules.ts'
import { readNumber } from '#shared/kernel/numbers.ts'
import { formatNumber } from '#tab/text/format.ts'
import { locale } from '#tab/text/text.ts'

/** The editor's fields as they are typed; every kind keeps its own, so that trying another kind loses nothing. */
export interface MetricForm {
  readonly kind: MetricKind
  readonly baseline: string
  readonly isBaselineUnknown: boolean
  readonly target: string
  readonly min: string
  readonly minInclusive: boolean
  readonly max: string
  readonly maxInclusive: boolean
  readonly period: Period
  readonly unit: MetricUnit['type']
  readonly currency: string
  readonly duration: Extract<MetricUnit, { type: 'duration' }>['unit']
  readonly label: string
  readonly decimals: string
  readonly commit: string
  readonly stageTarget: string
  readonly stretch: string
}

export type FormField = 'baseline' | 'target' | 'min' | 'max' | 'label' | 'commit' | 'stageTarget' | 'stretch'
export type FormErrors = Readonly<Partial<Record<FormField, FieldRule>>>

export interface ReadForm {
  /** Null while something is missing or does not fit. */
  readonly metric: Metric | null
  readonly errors: FormErrors
}

const BLANK: MetricForm = {
  kind: 'increase',
  baseline: '',
  isBaselineUnknown: false,
  target: '',
  min: '',
  minInclusive: true,
  max: '',
  maxInclusive: true,
  period: 'month',
  unit: 'number',
  currency: 'EUR',
  duration: 'days',
  label: '',
  decimals: '0',
  commit: '',
  stageTarget: '',
  stretch: '',
}

const unitFields = (unit: MetricUnit): Partial<MetricForm> => ({
  unit: unit.type,
  ...(unit.type === 'currency' && { currency: unit.currency }),
  ...(unit.type === 'duration' && { duration: unit.unit }),
  ...(unit.type === 'custom' && { label: unit.label }),
})

const written = (value: number | null) => (value === null ? '' : formatNumber(value))

const ownFields = (metric: Metric): Partial<MetricForm> => {
  switch (metric.kind) {
    case 'increase':
    case 'decrease':
      return {
        baseline: written(metric.baseline),
        isBaselineUnknown: metric.baseline === null,
        target: written(metric.target),
      }
    case 'rate':
      return { baseline: written(metric.baseline), target: written(metric.target), period: metric.period }
    case 'stages':
      return { commit: metric.commit, stageTarget: metric.target, stretch: metric.stretch }
    case 'yes_no':
      return {}
    default:
      return boundFields(metric)
  }
}

const boundFields = (
  metric: Extract<Metric, { kind: 'floor' | 'ceiling' | 'band' }>,
): Partial<MetricForm> => ({
  period: metric.period,
  ...('min' in metric && { min: written(metric.min.value), minInclusive: metric.min.inclusive }),
  ...('max' in metric && { max: written(metric.max.value), maxInclusive: metric.max.inclusive }),
})

export const formOf = (metric: Metric): MetricForm => ({
  ...BLANK,
  kind: metric.kind,
  ...('unit' in metric && { ...unitFields(metric.unit), decimals: String(metric.decimals) }),
  ...ownFields(metric),
})

const unitOf = ({ unit, currency, duration, label }: MetricForm): MetricUnit => {
  if (unit === 'currency') return { type: 'currency', currency }
  if (unit === 'duration') return { type: 'duration', unit: duration }
  if (unit === 'custom') return { type: 'custom', label: label.trim() }
  return { type: unit }
}

/** Numbers by the fields they were typed in; a field that cannot be read is noted. */
const reader = (form: MetricForm) => {
  const errors: Partial<Record<FormField, FieldRule>> = {}
  const number = (field: 'baseline' | 'target' | 'min' | 'max'): number => {
    const read = readNumber(form[field], locale())
    if (read.ok) return read.value
    errors[field] = read.error
    return Number.NaN
  }
  return { errors, number }
}

const metricOf = (form: MetricForm, number: ReturnType<typeof reader>['number']): Metric => {
  const measured = { unit: unitOf(form), decimals: Number(form.decimals) }
  const min = () => ({ value: number('min'), inclusive: form.minInclusive })
  const max = () => ({ value: number('max'), inclusive: form.maxInclusive })
  const { kind, period } = form
  switch (kind) {
    case 'increase':
    case 'decrease':
      return {
        kind,
        baseline: form.isBaselineUnknown ? null : number('baseline'),
        target: number('target'),
        ...measured,
      }
    case 'rate':
      return { kind, baseline: number('baseline'), target: number('target'), period, ...measured }
    case 'floor':
      return { kind, min: min(), period, ...measured }
    case 'ceiling':
      return { kind, max: max(), period, ...measured }
    case 'band':
      return { kind, min: min(), max: max(), period, ...measured }
    case 'yes_no':
      return { kind }
    case 'stages':
      return {
        kind,
        commit: form.commit.trim(),
        target: form.stageTarget.trim(),
        stretch: form.stretch.trim(),
      }
  }
}

const FIELD_OF_PATH: Readonly<Record<string, FormField>> = {
  '/baseline': 'baseline',
  '/target': 'target',
  '/min/value': 'min',
  '/max/value': 'max',
  '/commit': 'commit',
  '/stretch': 'stretch',
}

const fieldOf = (path: string, kind: MetricKind): FormField =>
  kind === 'stages' && path === '/target' ? 'stageTarget' : (FIELD_OF_PATH[path] ?? 'target')

/** Reads the fields by the reader's locale and checks them by the method's rules. */
export const readForm = (form: MetricForm): ReadForm => {
  const { errors, number } = reader(form)
  const metric = metricOf(form, number)
  if ('unit' in metric && form.unit === 'custom' && form.label.trim() === '') errors.label = 'required'
  if (Object.keys(errors).length > 0) return { metric: null, errors }
  const checked = checkMetric(metric)
  if (checked.ok) return { metric, errors: {} }
  const found = checked.error.map(({ path, rule }) => [fieldOf(path, form.kind), rule])
  return { metric: null, errors: Object.fromEntries(found) }
}
