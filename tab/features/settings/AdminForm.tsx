import { Button, Field, Input } from '@fluentui/react-components'
import type { FormEvent, ReactNode } from 'react'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { useFormStyles } from './form-styles.ts'

/** What every form about something with a name needs to know. */
export interface FormProps<Form> {
  readonly form: Form
  readonly onForm: (form: Form) => void
  readonly error: unknown
  readonly isSaving: boolean
  readonly saveLabel: string
  readonly onSave: () => void
  readonly onCancel: () => void
}

interface Props<Form> extends FormProps<Form> {
  readonly nameMax: number
  /** Fields that stand beside the name. */
  readonly beside: ReactNode
  /** Fields below. */
  readonly children?: ReactNode
}

/** A name with what belongs to it, and the two buttons; without a name nothing is sent. */
export const AdminForm = <Form extends { readonly name: string }>(props: Props<Form>) => {
  const styles = useFormStyles()
  const { form, onForm, isSaving } = props
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isSaving) props.onSave()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.pair}>
        <Field label={t('settings.name')} required>
          <Input
            autoFocus
            value={form.name}
            maxLength={props.nameMax}
            onChange={(_, { value }) => onForm({ ...form, name: value })}
          />
        </Field>
        {props.beside}
      </div>
      {props.children}
      <Problem error={props.error} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSaving || form.name.trim() === ''}>
          {isSaving ? t('common.saving') : props.saveLabel}
        </Button>
        <Button onClick={props.onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
