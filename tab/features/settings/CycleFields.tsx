import { Button, Field, Input } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import { t } from '#tab/text/text.ts'
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
        <Field label={t('settings.startsOn')} hint={hint ?? null} required>
          <Input
            type="date"
            value={form.startsOn}
            onChange={(_, { value }) => onForm({ ...form, startsOn: value })}
          />
        </Field>
        <Field label={t('settings.endsOn')} required>
          <Input
            type="date"
            value={form.endsOn}
            onChange={(_, { value }) => onForm({ ...form, endsOn: value })}
          />
        </Field>
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
