import { useState } from 'react'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { UnitFields, type UnitForm } from './UnitFields.tsx'
import { useAdminChange } from './use-admin-change.ts'

const NOTHING: UnitForm = { name: '', parentId: '', teamId: '' }

const create = ({ name, parentId, teamId }: UnitForm) =>
  call('POST /units', { body: { name, parentId: parentId || null, teamId: teamId.trim() || null } })

interface Props {
  readonly units: readonly UnitView[]
  readonly denials: Denials
}

/** Opens the form for a unit that does not exist yet. */
export const NewUnit = ({ units, denials }: Props) => {
  const draft = useDraft('settings:new-unit', NOTHING)
  const [isOpen, open] = useState(draft.isKept)
  const change = useAdminChange(create, ({ name }) => t('settings.unitCreated', { name }))
  const close = () => {
    draft.drop()
    open(false)
  }
  if (!isOpen)
    return (
      <div>
        <AllowedButton action="unit.create" denials={denials} onClick={() => open(true)}>
          {t('settings.newUnit')}
        </AllowedButton>
      </div>
    )
  return (
    <UnitFields
      form={draft.value}
      onForm={draft.set}
      parents={units.filter(({ archivedAt }) => archivedAt === null)}
      error={change.error}
      isSaving={change.isPending}
      saveLabel={t('settings.createUnit')}
      onSave={() => change.mutate(draft.value, { onSuccess: close })}
      onCancel={close}
    />
  )
}
