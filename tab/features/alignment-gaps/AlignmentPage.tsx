import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components'
import { Organization20Regular } from '@fluentui/react-icons'
import { Suspense } from 'react'
import { useLocation } from 'wouter'
import type { CycleView, UnitView } from '#shared/contracts/shapes/types.ts'
import { CycleSelect } from '#tab/okr/CycleSelect.tsx'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { type GapsPlace, paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { belowWide } from '#tab/ui/breakpoints.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { PageBody } from '#tab/ui/PageBody.tsx'
import { Balance } from './Balance.tsx'
import { Gaps } from './Gaps.tsx'
import { Matrix } from './Matrix.tsx'

const UnitLink = lazyPart(() => import('#tab/okr/alignment/UnitLink.tsx'))

interface Props {
  readonly cycleId: string
  readonly place: GapsPlace
  readonly units: readonly UnitView[]
  readonly cycles: readonly CycleView[]
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(280px, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    alignItems: 'start',
    [belowWide]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

/** How the organisation's OKRs fit together: what is missing, the balance, and who needs whom. */
export const AlignmentPage = ({ cycleId, place, units, cycles }: Props) => {
  const styles = useStyles()
  const [, go] = useLocation()
  const { unitId, linking } = place
  const names = new Map<string, string>(units.map(({ id, name }) => [id, name]))
  const unitName = (unitId: string) => names.get(unitId) ?? t('common.none')
  return (
    <>
      <TopBar place="alignment" cycleId={cycleId}>
        <Title3 as="h1" wrap={false}>
          {t('alignment.title')}
        </Title3>
        <CycleSelect cycles={cycles} cycleId={cycleId} onCycle={(id) => go(paths.alignment(id))} />
      </TopBar>
      <PageBody>
        <div>
          <Button as="a" href={`#${paths.map(cycleId)}`} icon={<Organization20Regular />}>
            {t('map.open')}
          </Button>
        </div>
        <div className={styles.columns}>
          <Gaps
            listed={{ cycleId, unitId }}
            units={units}
            unitName={unitName}
            onUnit={(next) => go(paths.alignment(cycleId, { unitId: next }))}
          />
          <Balance cycleId={cycleId} unitName={unitName} />
        </div>
        <Matrix cycleId={cycleId} unitName={unitName} />
      </PageBody>
      {linking && (
        <Suspense fallback={null}>
          <UnitLink
            place={{ cycleId, unitId: linking }}
            unitName={unitName}
            onLeave={() => go(paths.alignment(cycleId, { unitId }), { replace: true })}
          />
        </Suspense>
      )}
    </>
  )
}
