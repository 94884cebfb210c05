import { Field, Input, Select } from '@fluentui/react-components'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { treeRows } from '#tab/okr/unit-tree.ts'
import { t } from '#tab/text/text.ts'
import { AdminForm, type FormProps } from './AdminForm.tsx'

export interface UnitForm {
  readonly name: string
  /** Empty for the top level. */
  readonly parentId: string
  /** Empty while unbound. */
  readonly teamId: string
}

interface Props extends FormProps<UnitForm> {
  /** Living units that may be the parent. */
  readonly parents: readonly UnitView[]
}

const NAME_MAX = 120

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
export const UnitFields = ({ parents, ...props }: Props) => {
  const { form, onForm } = props
  return (
    <AdminForm
      {...props}
      nameMax={NAME_MAX}
      beside={<ParentField form={form} onForm={onForm} parents={parents} />}
    >
      <Field label={t('settings.team')} hint={t('settings.teamHint')}>
        <Input
          value={form.teamId}
          spellCheck={false}
          onChange={(_, { value }) => onForm({ ...form, teamId: value })}
        />
      </Field>
    </AdminForm>
  )
}
