import type { CycleView } from '#shared/contracts/shapes/types.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { call } from '#tab/api/client.ts'
import { proposeCycle, readersToday } from '#tab/okr/propose-cycle.ts'
import { t } from '#tab/text/text.ts'
import { CycleFields, type CycleForm } from './CycleFields.tsx'
import { NewRecord } from './NewRecord.tsx'

interface Props {
  readonly cycles: readonly CycleView[]
  readonly denials: Denials
}

const proposal = (cycles: readonly CycleView[]): CycleForm => {
  const { number, year, startsOn, endsOn } = proposeCycle(cycles[0]?.today ?? readersToday(), cycles)
  return { name: t('start.cycleProposed', { number, year }), startsOn, endsOn }
}

/** Opens the form with the next cycle already proposed. */
export const NewCycle = ({ cycles, denials }: Props) => (
  <NewRecord
    action="cycle.create"
    denials={denials}
    label={t('settings.newCycle')}
    saveLabel={t('settings.createCycle')}
    draftKey="settings:new-cycle"
    begin={proposal(cycles)}
    create={(body: CycleForm) => call('POST /cycles', { body })}
    created={({ name }) => t('settings.cycleCreated', { name })}
  >
    {(form) => <CycleFields {...form} {...(cycles.length > 0 && { hint: t('settings.proposal') })} />}
  </NewRecord>
)
