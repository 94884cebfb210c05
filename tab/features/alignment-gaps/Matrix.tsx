import { mergeClasses, Title3 } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { matrixQuery } from '#tab/okr/alignment/alignment-queries.ts'
import { paths } from '#tab/paths.ts'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { dependenciesText, type MatrixCell, standingText } from './matrix-words.ts'
import { useGapStyles } from './styles.ts'

interface Props {
  readonly cycleId: string
  readonly unitName: (unitId: string) => string
}

const Row = ({ cell, cycleId, unitName }: Props & { readonly cell: MatrixCell }) => {
  const styles = useGapStyles()
  const { fromUnitId, toUnitId, contributions } = cell
  const unit = (unitId: string) => (
    <Link className={styles.link} href={paths.board({ cycleId, unitId })}>
      {unitName(unitId)}
    </Link>
  )
  const standing = standingText(cell)
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {unit(fromUnitId)} → {unit(toUnitId)}
      </th>
      <td className={styles.cell}>
        {dependenciesText(cell) ?? t('common.none')}
        {standing && <div className={styles.small}>{`${t('alignment.standing')}: ${standing}`}</div>}
      </td>
      <td className={styles.cell}>{contributions === 0 ? t('common.none') : formatNumber(contributions)}</td>
    </tr>
  )
}

const Table = ({ cells, ...rest }: Props & { readonly cells: readonly MatrixCell[] }) => {
  const styles = useGapStyles()
  const head = mergeClasses(styles.cell, styles.head)
  if (cells.length === 0) return <span className={styles.small}>{t('alignment.matrixNone')}</span>
  return (
    <table className={styles.table} aria-label={t('alignment.matrix')}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {t('alignment.between')}
          </th>
          <th scope="col" className={head}>
            {t('alignment.dependencies')}
          </th>
          <th scope="col" className={head}>
            {t('alignment.contributions')}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <Row key={`${cell.fromUnitId} ${cell.toUnitId}`} cell={cell} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

/** Which units depend on which and how well that goes, one row for each two: it fits a phone and reads well aloud. */
export const Matrix = (props: Props) => {
  const styles = useGapStyles()
  const query = useQuery(matrixQuery(props.cycleId))
  return (
    <section className={styles.section}>
      <Title3 as="h2">{t('alignment.matrix')}</Title3>
      <span className={styles.small}>{t('alignment.matrixHint')}</span>
      <Loaded query={query} skeleton={<SkeletonLine width="100%" />}>
        {({ cells }) => <Table cells={cells} {...props} />}
      </Loaded>
    </section>
  )
}
