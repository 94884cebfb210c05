import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { BodyOf } from '#tab/api/contract-types.ts'
import { sendVersioned } from '#tab/api/versioned.ts'
import { useEditDraft, type Versioned } from '#tab/drafts/use-edit-draft.ts'
import { possibleParents } from '#tab/okr/unit-tree.ts'
import { t } from '#tab/text/text.ts'
import { UnitFields, type UnitForm } from './UnitFields.tsx'
import { useAdminChange } from './use-admin-change.ts'

export type UnitPatch = BodyOf<'PATCH /units/{unitId}'>

const formOf = ({ name, parentId, teamId }: UnitView): UnitForm => ({
  name,
  parentId: parentId ?? '',
  teamId: teamId ?? '',
})

/** The unit as it was when typing began: what others have changed since is theirs, and is asked about where it is the same. */
const asBegun = (unit: UnitView, { value, etag }: Versioned<UnitForm>): UnitView => ({
  ...unit,
  etag,
  name: value.name,
  parentId: (value.parentId || null) as UnitView['parentId'], // an id of a unit, or none
  teamId: value.teamId || null,
})

/** Only what differs travels, so that nobody else's change is undone in passing. */
const patchOf = (unit: UnitView, { name, parentId, teamId }: UnitForm): UnitPatch => ({
  ...(name.trim() !== unit.name && { name }),
  ...((parentId || null) !== unit.parentId && { parentId: parentId || null }),
  ...((teamId.trim() || null) !== unit.teamId && { teamId: teamId.trim() || null }),
})

/** Changes one unit under the version the reader saw. */
export const patchUnit = (unit: UnitView, patch: UnitPatch, units: readonly UnitView[]) =>
  sendVersioned<UnitView>({
    base: unit,
    patch,
    fieldsOf: (entity) => entity,
    inWords: (field, value) =>
      (field === 'parentId' && units.find(({ id }) => id === value)?.name) ||
      String(value ?? t('common.none')),
    send: ({ id, etag }) =>
      call('PATCH /units/{unitId}', { params: { unitId: id }, body: patch, ifMatch: etag }),
  })

interface Props {
  readonly unit: UnitView
  readonly units: readonly UnitView[]
  readonly onClose: () => void
}

export const EditUnit = ({ unit, units, onClose }: Props) => {
  const draft = useEditDraft<UnitForm>(`settings:edit:unit:${unit.id}`, {
    value: formOf(unit),
    etag: unit.etag,
  })
  const begun = asBegun(unit, draft.begun)
  const change = useAdminChange(
    (form: UnitForm) => patchUnit(begun, patchOf(begun, form), units),
    () => t('settings.unitSaved'),
  )
  const close = () => {
    draft.drop()
    onClose()
  }
  return (
    <UnitFields
      form={draft.value}
      onForm={draft.set}
      parents={possibleParents(units, unit.id).filter(({ archivedAt }) => archivedAt === null)}
      error={change.error}
      isSaving={change.isPending}
      saveLabel={t('common.save')}
      onSave={() => change.mutate(draft.value, { onSuccess: close })}
      onCancel={close}
    />
  )
}
