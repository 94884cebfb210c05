import { makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CycleView, UnitView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { meQuery } from '#tab/api/queries.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { CycleStep } from './CycleStep.tsx'
import { ObjectiveStep } from './ObjectiveStep.tsx'
import { Step } from './Step.tsx'
import { TrySample } from './TrySample.tsx'
import { UnitStep } from './UnitStep.tsx'

type Me = ResponseOf<'GET /me'>

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '640px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
  },
})

/** Whoever may not set things up reads who does it, and what happens then. */
const Waiting = ({ me }: { readonly me: Me }) => (
  <EmptyState
    title={t('start.waitTitle')}
    text={t(me.units.length === 0 ? 'start.waitText' : 'start.noCycleText')}
  />
)

const Steps = ({ me }: { readonly me: Me }) => {
  const styles = useStyles()
  const [unit, setUnit] = useState<UnitView | null>(null)
  const [cycle, setCycle] = useState<CycleView | null>(
    me.cycles.find(({ id }) => id === me.currentCycleId) ?? null,
  )
  const step = unit === null ? 1 : cycle === null ? 2 : 3
  return (
    <main className={styles.root}>
      <Title2 as="h1">{t('start.title')}</Title2>
      <Step number={1} step={step} title={t('start.unitStep')} done={unit?.name ?? null}>
        <Text>{t('start.unitText')}</Text>
        <UnitStep me={me} onDone={setUnit} />
      </Step>
      <Step number={2} step={step} title={t('start.cycleStep')} done={cycle?.name ?? null}>
        <Text>{t('start.cycleText')}</Text>
        <CycleStep onDone={setCycle} />
      </Step>
      <Step number={3} step={step} title={t('start.objectiveStep')} done={null}>
        <Text>{t('start.objectiveText')}</Text>
        {unit && cycle && <ObjectiveStep unit={unit} cycle={cycle} />}
      </Step>
      {me.units.length === 0 && me.cycles.length === 0 && <TrySample />}
    </main>
  )
}

/** First minutes: from an empty organisation to the first objective in three steps. */
const StartRoute = () => {
  const me = useQuery(meQuery())
  return (
    <Loaded query={me} skeleton={<PageSkeleton blocks={1} />}>
      {(data) => {
        const needsUnit = data.units.length === 0 && data.denials['unit.create'] !== undefined
        const needsCycle = data.cycles.length === 0 && data.denials['cycle.create'] !== undefined
        return needsUnit || needsCycle ? <Waiting me={data} /> : <Steps me={data} />
      }}
    </Loaded>
  )
}

export default StartRoute
