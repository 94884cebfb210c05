import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { overviewQuery } from '#tab/api/queries.ts'
import { BalanceMeter } from '#tab/okr/BalanceMeter.tsx'
import { givenFigures, unitFigures } from '#tab/okr/explain/explained.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { useGapStyles } from './styles.ts'
import { farthestFirst, type UnitBalance } from './unit-balance.ts'

const useStyles = makeStyles({
  units: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  organisation: { fontWeight: tokens.fontWeightSemibold },
})

interface Props {
  readonly cycleId: string
  readonly unitName: (unitId: string) => string
}

const SHOWN = 8

/** Each unit's share around the aim, those farthest from it first. */
const Units = ({ units, cycleId, unitName }: Props & { readonly units: readonly UnitBalance[] }) => {
  const [own, styles] = [useStyles(), useGapStyles()]
  const [count, setCount] = useState(SHOWN)
  const ordered = useMemo(() => farthestFirst(units), [units])
  return (
    <>
      <ul className={own.units}>
        {ordered.slice(0, count).map(({ unitId, balance }) => (
          <li key={unitId}>
            <Link className={styles.link} href={paths.board({ cycleId, unitId })}>
              {unitName(unitId)}
            </Link>
            <BalanceMeter balance={balance} isBrief explained={unitFigures({ cycleId, unitId }, 'balance')} />
          </li>
        ))}
      </ul>
      {ordered.length > count && (
        <Button className={styles.more} onClick={() => setCount(count + SHOWN * 3)}>
          {t('alignment.moreGaps')}
        </Button>
      )}
    </>
  )
}

/** Top-down against bottom-up: the organisation, and each of its units. */
export const Balance = (props: Props) => {
  const [own, styles] = [useStyles(), useGapStyles()]
  const overview = useQuery(overviewQuery(props.cycleId))
  return (
    <section className={styles.section}>
      <Title3 as="h2">{t('alignment.balance')}</Title3>
      <Loaded query={overview} skeleton={<SkeletonLine width="100%" />}>
        {({ balance, units, explanations }) => (
          <>
            <div>
              <span className={own.organisation}>{t('alignment.organisation')}</span>
              <BalanceMeter balance={balance} explained={givenFigures(explanations, 'balance')} />
            </div>
            <Units units={units} {...props} />
          </>
        )}
      </Loaded>
    </section>
  )
}
