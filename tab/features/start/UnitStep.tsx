import { Field, Input, Select } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { t } from '#tab/text/text.ts'
import { StepForm } from './StepForm.tsx'

interface Props {
  readonly me: ResponseOf<'GET /me'>
  readonly onDone: (unit: UnitView) => void
}

const NAME_MAX = 120

const NewUnit = ({ onDone }: Pick<Props, 'onDone'>) => {
  const { groupId, teamName } = useHost()
  const client = useQueryClient()
  const name = useDraft('start:unit', teamName ?? '')
  const create = useMutation({
    mutationFn: () =>
      call('POST /units', { body: { name: name.value.trim(), ...(groupId && { teamId: groupId }) } }),
    onSuccess: (unit) => {
      name.drop()
      void client.invalidateQueries({ queryKey: ['me'] })
      onDone(unit)
    },
  })
  return (
    <StepForm
      action={t('start.unitCreate')}
      isReady={name.value.trim() !== ''}
      isSaving={create.isPending}
      error={create.error}
      onSubmit={() => create.mutate()}
    >
      <Field label={t('start.unitName')}>
        <Input
          autoFocus
          maxLength={NAME_MAX}
          value={name.value}
          onChange={(_, { value }) => name.set(value)}
        />
      </Field>
    </StepForm>
  )
}

const KnownUnit = ({ me, onDone }: Props) => {
  const [unitId, setUnitId] = useState(me.leadOf[0] ?? me.memberOf[0] ?? me.units[0]?.id ?? '')
  const unit = me.units.find(({ id }) => id === unitId)
  return (
    <StepForm
      action={t('start.unitChoose')}
      isReady={unit !== undefined}
      isSaving={false}
      error={null}
      onSubmit={() => unit && onDone(unit)}
    >
      <Field label={t('word.unit')}>
        <Select
          value={unitId}
          onChange={(_, { value }) => setUnitId(value as typeof unitId)} /* one of the ids below */
        >
          {me.units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </StepForm>
  )
}

/** The unit of this channel's team, or one that is there already. */
export const UnitStep = ({ me, onDone }: Props) =>
  me.units.length > 0 ? <KnownUnit me={me} onDone={onDone} /> : <NewUnit onDone={onDone} />
