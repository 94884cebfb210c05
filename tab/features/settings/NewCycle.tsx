import { useState } from 'react'
import type { CycleView } from '#shared/contracts/shapes/types.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { CycleFields } from './CycleFields.tsx'
import { type CycleForm, proposeCycle } from './propose-cycle.ts'
import { useAdminChange } from './use-admin-change.ts'

interface Props {
  readonly cycles: readonly CycleView[]
  readonly denials: Denials
}

const today = () => new Intl.DateTimeFormat('sv-SE').format() // Sweden writes dates as ISO 8601 does

/** Opens the form with the next cycle already proposed. */
export const NewCycle = ({ cycles, denials }: Props) => {
  const draft = useDraft<CycleForm>('settings:new-cycle', proposeCycle(cycles, cycles[0]?.today ?? today()))
  const [isOpen, open] = useState(draft.isKept)
  const change = useAdminChange(
    (body: CycleForm) => call('POST /cycles', { body }),
    ({ name }) => t('settings.cycleCreated', { name }),
  )
  const close = () => {
    draft.drop()
    open(false)
  }
  if (!isOpen)
    return (
      <div>
        <AllowedButton action="cycle.create" denials={denials} onClick={() => open(true)}>
          {t('settings.newCycle')}
        </AllowedButton>
      </div>
    )
  return (
    <CycleFields
      form={draft.value}
      onForm={draft.set}
      {...(cycles.length > 0 && { hint: t('settings.proposal') })}
      error={change.error}
      isSaving={change.isPending}
      saveLabel={t('settings.createCycle')}
      onSave={() => change.mutate(draft.value, { onSuccess: close })}
      onCancel={close}
    />
  )
}
