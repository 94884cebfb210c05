import { makeStyles, Subtitle1, Text, Title3, tokens } from '@fluentui/react-components'
import { useDeferredValue, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { CycleView, UnitView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { CycleSelect } from '#tab/okr/CycleSelect.tsx'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { HeatMap } from './HeatMap.tsx'
import { OrganisationFigures } from './OrganisationFigures.tsx'
import { matching, NO_FILTER, standingRows, type UnitFilter } from './standing.ts'
import { UnitFilterBar } from './UnitFilterBar.tsx'
import { UnitTable } from './UnitTable.tsx'

interface Props {
  readonly overview: ResponseOf<'GET /cycles/{cycleId}/overview'>
  readonly units: readonly UnitView[]
  readonly cycles: readonly CycleView[]
  readonly filter: UnitFilter
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
})

const NoUnits = () => {
  const [, go] = useLocation()
  const action = { label: t('overview.emptyAction'), onClick: () => go(paths.settings()) }
  return <EmptyState title={t('overview.emptyTitle')} text={t('overview.emptyText')} action={action} />
}

const Standing = ({ overview, units, filter }: Omit<Props, 'cycles'>) => {
  const styles = useStyles()
  const [, go] = useLocation()
  const setFilter = (next: UnitFilter) => go(paths.overview(overview.cycle.id, next), { replace: true })
  const rows = useMemo(() => standingRows(units, overview.units), [units, overview.units])
  const applied = useDeferredValue(filter)
  const shown = useMemo(() => matching(rows, applied), [rows, applied])
  if (rows.length === 0) return <NoUnits />
  return (
    <>
      <OrganisationFigures rows={rows} balance={overview.balance} explanations={overview.explanations} />
      <UnitFilterBar filter={filter} onFilter={setFilter} />
      <section className={styles.section}>
        <Subtitle1 as="h2">{t('overview.map')}</Subtitle1>
        <Text size={200} className={styles.hint}>
          {t('overview.mapHint')}
        </Text>
        <HeatMap rows={shown} cycleId={overview.cycle.id} />
      </section>
      <section className={styles.section}>
        <Subtitle1 as="h2">{t('overview.table')}</Subtitle1>
        <UnitTable
          rows={shown}
          cycleId={overview.cycle.id}
          filter={applied}
          onReset={() => setFilter(NO_FILTER)}
        />
      </section>
    </>
  )
}

/** Where every unit stands: counts, a map to look at, a table to read. */
export const OverviewPage = ({ overview, units, cycles, filter }: Props) => {
  const [, go] = useLocation()
  const cycleId = overview.cycle.id
  return (
    <>
      <TopBar place="overview" cycleId={cycleId}>
        <Title3 as="h1">{t('overview.title')}</Title3>
        <CycleSelect cycles={cycles} cycleId={cycleId} onCycle={(id) => go(paths.overview(id, filter))} />
      </TopBar>
      <PageBody>
        <Standing overview={overview} units={units} filter={filter} />
      </PageBody>
    </>
  )
}
