import { useState } from 'react'
import type { CycleView } from '#shared/contracts/shapes/types.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { proposeCycle, readersToday } from '#tab/okr/propose-cycle.ts'
import { t } from '#tab/text/text.ts'
import { CycleFields, type CycleForm } from './CycleFields.tsx'
import { useAdminChange } from './use-admin-change.ts'

interface Props {
  readonly cycles: readonly CycleView[]
  readonly denials: Denials
}

const proposal = (cycles: readonly CycleView[]): CycleForm => {
  const { number, year, startsOn, endsOn } = proposeCycle(cycles[0]?.today ?? readersToday(), cycles)
  return { name: t('start.cycleProposed', { number, year }), startsOn, endsOn }
}

/** Opens the form with the next cycle already proposed. */
export const NewCycle = ({ cycles, denials }: Props) => {
  const draft = useDraft<CycleForm>('settings:new-cycle', proposal(cycles))
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
