import { useState } from 'react'
import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { sendVersioned } from '#tab/api/versioned.ts'
import { useEditDraft } from '#tab/drafts/use-edit-draft.ts'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { changedSettings, type FieldErrors, formOf, readForm, type SettingsForm } from './settings-form.ts'
import { useAdminChange } from './use-admin-change.ts'

export type Organisation = ResponseOf<'GET /organisation'>
type Settings = Organisation['settings']

const leaves = (value: unknown): string => {
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value !== 'object' || value === null) return String(value ?? t('common.none'))
  return Object.values(value).map(leaves).join(' / ')
}

const save = (base: Organisation, patch: Partial<Settings>) =>
  sendVersioned<Organisation>({
    base,
    patch,
    fieldsOf: ({ settings }) => settings,
    inWords: (_, value) => leaves(value),
    send: (onto) => call('PUT /organisation', { body: { ...onto.settings, ...patch }, ifMatch: onto.etag }),
  })

/** The form keeps what was changed, also across pages, until the server has it. */
export const useSettingsForm = (organisation: Organisation) => {
  const { settings, etag } = organisation
  const draft = useEditDraft<SettingsForm>('settings:edit:organisation', { value: formOf(settings), etag })
  const [errors, setErrors] = useState<FieldErrors>({})
  const form = draft.value
  // What others have changed since typing began is theirs, and is asked about where it is the same
  const begun = {
    ...organisation,
    etag: draft.begun.etag,
    settings: readForm(draft.begun.value).settings ?? settings,
  }
  const change = useAdminChange(
    (patch: Partial<Settings>) => save(begun, patch),
    () => t('settings.saved'),
  )
  const submit = () => {
    const read = readForm(form)
    setErrors(read.errors)
    if (!read.settings || change.isPending) return
    change.mutate(changedSettings(begun.settings, read.settings), { onSuccess: draft.drop })
  }
  const set = (part: Partial<SettingsForm>) => draft.set({ ...draft.value, ...part })
  const { error, isPending } = change
  return { form, set, errors, submit, isKept: draft.isKept, discard: draft.drop, error, isPending }
}
