import { Field, Input } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { CycleView, UnitView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { StepForm } from './StepForm.tsx'

const TITLE_MAX = 300

interface Props {
  readonly unit: UnitView
  readonly cycle: CycleView
}

/** The first objective; the board takes over with its key results. */
export const ObjectiveStep = ({ unit, cycle }: Props) => {
  const [, go] = useLocation()
  const title = useDraft('start:objective', '')
  const create = useMutation({
    mutationFn: () =>
      call('POST /cycles/{cycleId}/objectives', {
        params: { cycleId: cycle.id },
        body: { unitId: unit.id, title: title.value.trim() },
      }),
    onSuccess: () => {
      title.drop()
      go(paths.board({ cycleId: cycle.id, unitId: unit.id }))
    },
  })
  return (
    <StepForm
      action={t('start.objectiveCreate')}
      isReady={title.value.trim() !== ''}
      isSaving={create.isPending}
      error={create.error}
      onSubmit={() => create.mutate()}
    >
      <Field label={t('start.objectiveTitle')}>
        <Input
          autoFocus
          maxLength={TITLE_MAX}
          value={title.value}
          placeholder={t('board.objectivePlaceholder')}
          onChange={(_, { value }) => title.set(value)}
        />
      </Field>
    </StepForm>
  )
}
