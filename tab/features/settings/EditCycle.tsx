import type { CycleView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { sendVersioned } from '#tab/api/versioned.ts'
import { useEditDraft } from '#tab/drafts/use-edit-draft.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { CycleFields, type CycleForm } from './CycleFields.tsx'
import { useAdminChange } from './use-admin-change.ts'

const patchOf = (cycle: CycleView, { name, startsOn, endsOn }: CycleForm) => ({
  ...(name.trim() !== cycle.name && { name }),
  ...(startsOn !== cycle.startsOn && { startsOn }),
  ...(endsOn !== cycle.endsOn && { endsOn }),
})

const save = (cycle: CycleView, form: CycleForm) => {
  const patch = patchOf(cycle, form)
  return sendVersioned<CycleView>({
    base: cycle,
    patch,
    fieldsOf: (entity) => entity,
    inWords: (field, value) => (field === 'name' ? String(value) : formatDate(String(value))),
    send: ({ id, etag }) =>
      call('PATCH /cycles/{cycleId}', { params: { cycleId: id }, body: patch, ifMatch: etag }),
  })
}

interface Props {
  readonly cycle: CycleView
  readonly onClose: () => void
}

export const EditCycle = ({ cycle, onClose }: Props) => {
  const { name, startsOn, endsOn } = cycle
  const draft = useEditDraft<CycleForm>(`settings:edit:cycle:${cycle.id}`, {
    value: { name, startsOn, endsOn },
    etag: cycle.etag,
  })
  // What others have changed since typing began is theirs, and is asked about where it is the same
  const begun = { ...cycle, ...draft.begun.value, etag: draft.begun.etag }
  const change = useAdminChange(
    (form: CycleForm) => save(begun, form),
    () => t('settings.cycleSaved'),
  )
  const close = () => {
    draft.drop()
    onClose()
  }
  return (
    <CycleFields
      form={draft.value}
      onForm={draft.set}
      error={change.error}
      isSaving={change.isPending}
      saveLabel={t('common.save')}
      onSave={() => change.mutate(draft.value, { onSuccess: close })}
      onCancel={close}
    />
  )
}
