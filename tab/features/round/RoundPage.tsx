import { Title3 } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { dueCheckIns, type MyOkrs } from '#tab/okr/due.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { RoundStep } from './RoundStep.tsx'
import { RoundSummary } from './RoundSummary.tsx'
import { useRound } from './use-round.ts'

interface Props {
  readonly place: BoardPlace
  readonly okrs: MyOkrs
  readonly units: readonly UnitView[]
}

const NothingDue = () => {
  const [, go] = useLocation()
  const action = { label: t('round.toMy'), onClick: () => go(paths.my()) }
  return <EmptyState title={t('round.nothingTitle')} text={t('round.nothingText')} action={action} />
}

/** The reader's due check-ins of one unit, one at a time. */
export const RoundPage = ({ place, okrs, units }: Props) => {
  const [, go] = useLocation()
  const due = dueCheckIns(okrs)
  const round = useRound(due.filter(({ objective }) => objective.unitId === place.unitId))
  const nextUnit = units.find(
    ({ id }) => id !== place.unitId && due.some(({ objective }) => objective.unitId === id),
  )
  const unit = units.find(({ id }) => id === place.unitId)
  return (
    <>
      <TopBar place={null} cycleId={place.cycleId} unitId={place.unitId}>
        <Title3 as="h1">{`${t('round.title')} · ${unit?.name ?? ''}`}</Title3>
      </TopBar>
      <PageBody isReading>
        {round.queue.length === 0 && <NothingDue />}
        {round.current && (
          <RoundStep
            key={round.current.keyResult.id}
            round={round}
            due={round.current}
            cycle={okrs.cycle}
            onLeave={() => go(paths.my())}
          />
        )}
        {!round.current && round.queue.length > 0 && (
          <RoundSummary round={round} cycleId={place.cycleId} nextUnit={nextUnit ?? null} />
        )}
      </PageBody>
    </>
  )
}
