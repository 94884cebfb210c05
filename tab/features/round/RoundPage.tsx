import { Title3 } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { type DueCheckIn, dueCheckIns, type MyOkrs } from '#tab/okr/due.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { RoundStep } from './RoundStep.tsx'
import { RoundSummary } from './RoundSummary.tsx'
import { useRound } from './use-round.ts'

/** One unit, or all of the reader's. */
export interface RoundPlace {
  readonly cycleId: string
  readonly unitId: string | null
}

interface Props {
  readonly place: RoundPlace
  readonly okrs: MyOkrs
  readonly units: readonly UnitView[]
}

const NothingDue = ({ isOfUnit }: { readonly isOfUnit: boolean }) => {
  const [, go] = useLocation()
  const action = { label: t('round.toMy'), onClick: () => go(paths.my()) }
  return (
    <EmptyState
      title={t('round.nothingTitle')}
      text={t(isOfUnit ? 'round.nothingText' : 'my.nothingDueText')}
      action={action}
    />
  )
}

/** The reader's due check-ins, one at a time: all of them, or those of one unit. */
export const RoundPage = ({ place, okrs, units }: Props) => {
  const [, go] = useLocation()
  const { cycleId, unitId } = place
  const due = dueCheckIns(okrs)
  const isHere = ({ objective }: DueCheckIn) => unitId === null || objective.unitId === unitId
  const round = useRound(due.filter(isHere))
  const nextUnit = units.find(({ id }) => due.some((one) => !isHere(one) && one.objective.unitId === id))
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? ''
  return (
    <>
      <TopBar place={null} cycleId={cycleId} unitId={unitId ?? undefined}>
        <Title3 as="h1">{unitId ? `${t('round.title')} · ${nameOf(unitId)}` : t('round.title')}</Title3>
      </TopBar>
      <PageBody isReading>
        {round.queue.length === 0 && <NothingDue isOfUnit={unitId !== null} />}
        {round.current && (
          <RoundStep
            key={round.current.keyResult.id}
            round={round}
            due={round.current}
            unitName={unitId ? null : nameOf(round.current.objective.unitId)}
            cycle={okrs.cycle}
            onLeave={() => go(paths.my())}
          />
        )}
        {!round.current && round.queue.length > 0 && (
          <RoundSummary round={round} cycleId={cycleId} nextUnit={nextUnit ?? null} />
        )}
      </PageBody>
    </>
  )
}
