import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CycleView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { proposeCycle, readersToday } from '#tab/okr/propose-cycle.ts'
import { t } from '#tab/text/text.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import { StepForm } from './StepForm.tsx'

const NAME_MAX = 60

const useStyles = makeStyles({
  dates: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
})

interface NewCycle {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
}

const proposal = (): NewCycle => {
  const { number, year, startsOn, endsOn } = proposeCycle(readersToday())
  return { name: t('start.cycleProposed', { number, year }), startsOn, endsOn }
}

/** Three to four months with a name; dates are proposed and can be changed. */
export const CycleStep = ({ onDone }: { readonly onDone: (cycle: CycleView) => void }) => {
  const styles = useStyles()
  const client = useQueryClient()
  const draft = useDraft<NewCycle>('start:cycle', proposal())
  const change = (part: Partial<NewCycle>) => draft.set({ ...draft.value, ...part })
  const create = useMutation({
    mutationFn: () => call('POST /cycles', { body: draft.value }),
    onSuccess: (cycle) => {
      draft.drop()
      void client.invalidateQueries({ queryKey: ['me'] })
      onDone(cycle)
    },
  })
  const { name, startsOn, endsOn } = draft.value
  return (
    <StepForm
      action={t('start.cycleCreate')}
      isReady={name.trim() !== '' && startsOn !== '' && endsOn > startsOn}
      isSaving={create.isPending}
      error={create.error}
      onSubmit={() => create.mutate()}
    >
      <Field label={t('start.cycleName')}>
        <Input
          autoFocus
          maxLength={NAME_MAX}
          value={name}
          onChange={(_, { value }) => change({ name: value })}
        />
      </Field>
      <div className={styles.dates}>
        <DayField label={t('start.startsOn')} value={startsOn} onValue={(startsOn) => change({ startsOn })} />
        <DayField label={t('start.endsOn')} value={endsOn} onValue={(endsOn) => change({ endsOn })} />
      </div>
    </StepForm>
  )
}
