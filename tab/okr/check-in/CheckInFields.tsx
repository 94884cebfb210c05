import { Field, Input } from '@fluentui/react-components'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { t } from '#tab/text/text.ts'
import { ConfidenceField } from './ConfidenceField.tsx'
import type { CheckInFormState } from './use-check-in-form.ts'
import { ValueField } from './ValueField.tsx'

const NOTE_MAX = 4000

interface Props {
  readonly form: CheckInFormState
  readonly keyResult: KeyResultView
  readonly size?: 'medium' | 'large'
  /** Where the note stands in the form's layout. */
  readonly noteClassName?: string | undefined
}

/** What was measured, how sure the team is, and what there is to say. */
export const CheckInFields = ({ form, keyResult, size = 'medium', noteClassName }: Props) => {
  const { draft, change, error } = form
  return (
    <>
      <ValueField keyResult={keyResult} draft={draft} onChange={change} error={error} />
      <ConfidenceField value={draft.confidence} onValue={(confidence) => change({ confidence })} />
      <Field label={t('checkIn.note')} className={noteClassName}>
        <Input
          size={size}
          value={draft.note}
          maxLength={NOTE_MAX}
          placeholder={t('checkIn.notePlaceholder')}
          onChange={(_, { value }) => change({ note: value })}
        />
      </Field>
    </>
  )
}
