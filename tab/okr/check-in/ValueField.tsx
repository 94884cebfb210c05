import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { t } from '#tab/text/text.ts'
import { NumberField } from '#tab/ui/NumberField.tsx'
import { isMeasured, standOf, valueText } from '../metric-text.ts'
import type { CheckInDraft } from './check-in-draft.ts'

interface Props {
  readonly keyResult: KeyResultView
  readonly draft: CheckInDraft
  readonly onChange: (part: Partial<CheckInDraft>) => void
  readonly error: string | null
}

const labelOf = (metric: Metric) => {
  if ('period' in metric)
    return t(metric.period === 'week' ? 'checkIn.valuePeriodWeek' : 'checkIn.valuePeriodMonth')
  return t('checkIn.valueNow')
}

const choicesOf = (metric: Metric): readonly (readonly [string, string])[] => {
  if (metric.kind === 'yes_no')
    return [
      ['0', t('word.no')],
      ['1', t('word.yes')],
    ]
  if (metric.kind !== 'stages') return []
  return [
    ['0', t('word.stageNone')],
    ['0.3', metric.commit],
    ['0.7', metric.target],
    ['1', metric.stretch],
  ]
}

/** What was measured: a number with the last one as its shadow, yes or no, or the stage reached. */
export const ValueField = ({ keyResult, draft, onChange, error }: Props) => {
  const { metric, value } = keyResult
  if (isMeasured(metric)) {
    return (
      <NumberField
        autoFocus
        label={labelOf(metric)}
        text={draft.text}
        placeholder={value === null ? '' : valueText(metric, value)}
        after={standOf(keyResult).of}
        error={error}
        onText={(text) => onChange({ text })}
      />
    )
  }
  return (
    <Field label={t(metric.kind === 'yes_no' ? 'checkIn.done' : 'checkIn.stage')} validationMessage={error}>
      <RadioGroup
        layout={metric.kind === 'yes_no' ? 'horizontal' : 'vertical'}
        value={draft.text}
        onChange={(_, data) => onChange({ text: data.value })}
      >
        {choicesOf(metric).map(([choice, word], index) => (
          <Radio key={choice} value={choice} label={word} autoFocus={index === 0} />
        ))}
      </RadioGroup>
    </Field>
  )
}
