import { Field } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import { ConfidenceSlider, confidenceWord } from './ConfidenceSlider.tsx'

interface Props {
  readonly value: number
  readonly onValue: (value: number) => void
}

/** How sure the team is, with the word for the step that is chosen. */
export const ConfidenceField = ({ value, onValue }: Props) => (
  <Field label={`${t('word.confidenceValue', { value })} · ${confidenceWord(value)}`}>
    <ConfidenceSlider label={t('checkIn.confidence')} value={value} onValue={onValue} />
  </Field>
)
