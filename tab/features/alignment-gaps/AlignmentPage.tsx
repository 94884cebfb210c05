import { Button, Title3 } from '@fluentui/react-components'
import { Organization20Regular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { CycleView, UnitView } from '#shared/contracts/shapes/types.ts'
import { overviewQuery } from '#tab/api/queries.ts'
import { BalanceMeter } from '#tab/okr/BalanceMeter.tsx'
import { CycleSelect } from '#tab/okr/CycleSelect.tsx'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { Gaps } from './Gaps.tsx'
import { Matrix } from './Matrix.tsx'
import { useGapStyles } from './styles.ts'

interface Props {
  readonly cycleId: string
  readonly units: readonly UnitView[]
  readonly cycles: readonly CycleView[]
}

const Balance = ({ cycleId }: Pick<Props, 'cycleId'>) => {
  const styles = useGapStyles()
  const overview = useQuery(overviewQuery(cycleId))
  return (
    <section className={styles.section}>
      <Title3 as="h2">{t('alignment.balance')}</Title3>
      <Loaded query={overview} skeleton={<SkeletonLine width="100%" />}>
        {({ balance }) => <BalanceMeter balance={balance} />}
      </Loaded>
    </section>
  )
}

/** How the organisation's OKRs fit together: what is missing, the balance, and who needs whom. */
export const AlignmentPage = ({ cycleId, units, cycles }: Props) => {
  const [, go] = useLocation()
  const names = new Map<string, string>(units.map(({ id, name }) => [id, name]))
  const unitName = (unitId: string) => names.get(unitId) ?? t('common.none')
  return (
    <>
      <TopBar place="alignment" cycleId={cycleId}>
        <Title3 as="h1">{t('alignment.title')}</Title3>
        <CycleSelect cycles={cycles} cycleId={cycleId} onCycle={(id) => go(paths.alignment(id))} />
        <Button as="a" href={`#${paths.map(cycleId)}`} icon={<Organization20Regular />}>
          {t('map.open')}
        </Button>
      </TopBar>
      <PageBody isReading>
        <Balance cycleId={cycleId} />
        <Gaps cycleId={cycleId} unitName={unitName} />
        <Matrix cycleId={cycleId} unitName={unitName} />
      </PageBody>
    </>
  )
}
