import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { matrixQuery } from '#tab/okr/alignment/alignment-queries.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { StatusBadge } from '#tab/ui/StatusBadge.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { byTrouble, gridOf, VERDICT_TONES, verdictOf } from './matrix-grid.ts'
import { dependenciesText, type MatrixCell, standingText } from './matrix-words.ts'
import { useGapStyles } from './styles.ts'

const useStyles = makeStyles({
  /** A phone has no room for a grid: there the list says the same. */
  wideOnly: { [narrow]: { display: 'none' } },
  narrowOnly: { display: 'none', [narrow]: { display: 'block' } },
  verdicts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
})

interface Props {
  readonly cycleId: string
  readonly unitName: (unitId: string) => string
}

const Pair = ({ cell, cycleId, unitName }: Props & { readonly cell: MatrixCell }) => {
  const styles = useGapStyles()
  const { fromUnitId, toUnitId, contributions } = cell
  const verdict = verdictOf(cell)
  const standing = standingText(cell)
  const needs = dependenciesText(cell)
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Link className={styles.link} href={paths.map(cycleId, { unitId: fromUnitId })}>
          {`${unitName(fromUnitId)} → ${unitName(toUnitId)}`}
        </Link>
        {needs && <span className={styles.small}>{`${t('alignment.dependencies')}: ${needs}`}</span>}
        {standing && <span className={styles.small}>{`${t('alignment.standing')}: ${standing}`}</span>}
        {contributions > 0 && (
          <span className={styles.small}>{t('alignment.contributionCount', { count: contributions })}</span>
        )}
      </div>
      {verdict && <StatusBadge tone={VERDICT_TONES[verdict]} word={t(`alignment.verdict.${verdict}`)} />}
    </li>
  )
}

const SHOWN = 30

const Pairs = ({ cells, ...rest }: Props & { readonly cells: readonly MatrixCell[] }) => {
  const styles = useGapStyles()
  const [count, setCount] = useState(SHOWN)
  const ordered = useMemo(() => byTrouble(cells), [cells])
  return (
    <>
      <ul className={styles.list} aria-label={t('alignment.matrix')}>
        {ordered.slice(0, count).map((cell) => (
          <Pair key={`${cell.fromUnitId} ${cell.toUnitId}`} cell={cell} {...rest} />
        ))}
      </ul>
      {ordered.length > count && (
        <Button className={styles.more} onClick={() => setCount(count + SHOWN)}>
          {t('alignment.moreGaps')}
        </Button>
      )}
    </>
  )
}

const Verdicts = () => (
  <div className={useStyles().verdicts}>
    {(['stuck', 'open', 'well'] as const).map((verdict) => (
      <span key={verdict}>
        <StatusBadge tone={VERDICT_TONES[verdict]} word={t(`alignment.verdict.${verdict}`)} />
        {` ${t(`alignment.verdictText.${verdict}`)}`}
      </span>
    ))}
  </div>
)

const Both = ({ cells, ...rest }: Props & { readonly cells: readonly MatrixCell[] }) => {
  const [own, styles] = [useStyles(), useGapStyles()]
  const [isList, showList] = useState(false)
  const grid = useMemo(() => gridOf(cells), [cells])
  if (cells.length === 0) return <span className={styles.small}>{t('alignment.matrixNone')}</span>
  if (grid.rows.length === 0) return <Pairs cells={cells} {...rest} />
  return (
    <>
      <div className={own.wideOnly}>
        <div className={styles.section}>
          {isList ? <Pairs cells={cells} {...rest} /> : <MatrixGrid grid={grid} {...rest} />}
          <Verdicts />
          {grid.left > 0 && !isList && (
            <Text className={styles.small}>{t('alignment.matrixLeft', { count: grid.left })}</Text>
          )}
          <Button className={styles.choice} size="small" onClick={() => showList(!isList)}>
            {t(isList ? 'alignment.asGrid' : 'alignment.asList')}
          </Button>
        </div>
      </div>
      <div className={own.narrowOnly}>
        <Pairs cells={cells} {...rest} />
      </div>
    </>
  )
}

/** Which units depend on which and how well that goes: as a grid, and as a list that says the same in words. */
export const Matrix = (props: Props) => {
  const styles = useGapStyles()
  const query = useQuery(matrixQuery(props.cycleId))
  return (
    <section className={styles.section}>
      <Title3 as="h2">{t('alignment.matrix')}</Title3>
      <span className={styles.small}>{t('alignment.matrixHint')}</span>
      <Loaded query={query} skeleton={<SkeletonLine width="100%" />}>
        {({ cells }) => <Both cells={cells} {...props} />}
      </Loaded>
    </section>
  )
}
