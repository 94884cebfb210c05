import { Button, Field, Input, Select } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { treeRows } from '#tab/okr/unit-tree.ts'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { useFormStyles } from './form-styles.ts'

export interface UnitForm {
  readonly name: string
  /** Empty for the top level. */
  readonly parentId: string
  /** Empty while unbound. */
  readonly teamId: string
}

interface Props {
  readonly form: UnitForm
  readonly onForm: (form: UnitForm) => void
  /** Living units that may be the parent. */
  readonly parents: readonly UnitView[]
  readonly error: unknown
  readonly isSaving: boolean
  readonly saveLabel: string
  readonly onSave: () => void
  readonly onCancel: () => void
}

const ParentField = ({ form, onForm, parents }: Pick<Props, 'form' | 'onForm' | 'parents'>) => (
  <Field label={t('settings.parent')}>
    <Select value={form.parentId} onChange={(_, { value }) => onForm({ ...form, parentId: value })}>
      <option value="">{t('settings.noParent')}</option>
      {treeRows(parents).map(({ unit, depth }) => (
        <option key={unit.id} value={unit.id}>
          {`${'\u2003'.repeat(depth)}${unit.name}`}
        </option>
      ))}
    </Select>
  </Field>
)

/** Name, place in the tree and team of a unit, new or known. */
export const UnitFields = ({
  form,
  onForm,
  parents,
  error,
  isSaving,
  saveLabel,
  onSave,
  onCancel,
}: Props) => {
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
            maxLength={120}
            onChange={(_, { value }) => onForm({ ...form, name: value })}
          />
        </Field>
        <ParentField form={form} onForm={onForm} parents={parents} />
      </div>
      <Field label={t('settings.team')} hint={t('settings.teamHint')}>
        <Input
          value={form.teamId}
          spellCheck={false}
          onChange={(_, { value }) => onForm({ ...form, teamId: value })}
        />
      </Field>
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
