import { Button, Field, Input } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import { t } from '#tab/text/text.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import { Problem } from '#tab/ui/Problem.tsx'
import { useFormStyles } from './form-styles.ts'

export interface CycleForm {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
}

interface Props {
  readonly form: CycleForm
  readonly onForm: (form: CycleForm) => void
  readonly hint?: string
  readonly error: unknown
  readonly isSaving: boolean
  readonly saveLabel: string
  readonly onSave: () => void
  readonly onCancel: () => void
}

/** Name and dates of a cycle; both days belong to it. */
export const CycleFields = ({ form, onForm, hint, error, isSaving, saveLabel, onSave, onCancel }: Props) => {
  const styles = useFormStyles()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isSaving) onSave()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.pair}>
        <Field label={t('settings.name')} required>
          <Input
            autoFocus
            value={form.name}
            maxLength={60}
            onChange={(_, { value }) => onForm({ ...form, name: value })}
          />
        </Field>
        <DayField
          label={t('settings.startsOn')}
          hint={hint ?? null}
          isRequired
          value={form.startsOn}
          onValue={(startsOn) => onForm({ ...form, startsOn })}
        />
        <DayField
          label={t('settings.endsOn')}
          isRequired
          value={form.endsOn}
          onValue={(endsOn) => onForm({ ...form, endsOn })}
        />
      </div>
      <Problem error={error} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving || form.name.trim() === ''}>
          {isSaving ? t('common.saving') : saveLabel}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
