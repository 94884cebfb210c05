import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Link } from 'wouter'
import { paths } from '#tab/paths.ts'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { StatusBadge } from '#tab/ui/StatusBadge.tsx'
import { dependencyCount, type Grid, VERDICT_TONES, verdictOf } from './matrix-grid.ts'
import { dependenciesText, type MatrixCell, standingText } from './matrix-words.ts'

const useStyles = makeStyles({
  room: { overflowX: 'auto', maxWidth: '100%' },
  table: {
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    minWidth: '88px',
    height: '48px',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'center',
    verticalAlign: 'middle',
  },
  head: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    hyphens: 'auto',
    overflowWrap: 'break-word',
    maxWidth: '128px',
  },
  /** Stays when a wide grid is scrolled. */
  row: {
    position: 'sticky',
    left: 0,
    minWidth: '120px',
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
  },
  same: { backgroundColor: tokens.colorNeutralBackground3 },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: '44px',
    minHeight: '32px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
})

interface Props {
  readonly grid: Grid
  readonly cycleId: string
  readonly unitName: (unitId: string) => string
}

const Between = ({ cell, cycleId, unitName }: Omit<Props, 'grid'> & { readonly cell: MatrixCell }) => {
  const styles = useStyles()
  const verdict = verdictOf(cell)
  const facts = [
    `${unitName(cell.fromUnitId)} → ${unitName(cell.toUnitId)}`,
    verdict && t(`alignment.verdict.${verdict}`),
    dependenciesText(cell),
    standingText(cell),
  ]
  const said = facts.filter(Boolean).join(' · ')
  return (
    <Link
      className={styles.link}
      href={paths.map(cycleId, { unitId: cell.fromUnitId, filter: 'depends_on' })}
      title={said}
      aria-label={said}
    >
      {verdict && (
        <StatusBadge tone={VERDICT_TONES[verdict]} word={t(`alignment.verdict.${verdict}`)} isCompact />
      )}
      {formatNumber(dependencyCount(cell))}
    </Link>
  )
}

/** Who depends on whom at a glance: how many dependencies, and by shape and colour how well that goes. */
export const MatrixGrid = ({ grid, cycleId, unitName }: Props) => {
  const styles = useStyles()
  const head = mergeClasses(styles.cell, styles.head)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide grid is scrolled by keyboard too
    <section className={styles.room} aria-label={t('alignment.matrix')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, styles.row)}>
              {t('alignment.corner')}
            </th>
            {grid.columns.map((unitId) => (
              <th key={unitId} scope="col" className={head}>
                {unitName(unitId)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((from) => (
            <tr key={from}>
              <th scope="row" className={mergeClasses(head, styles.row)}>
                {unitName(from)}
              </th>
              {grid.columns.map((to) => {
                const cell = grid.cellOf(from, to)
                return (
                  <td key={to} className={mergeClasses(styles.cell, from === to && styles.same)}>
                    {cell && <Between cell={cell} cycleId={cycleId} unitName={unitName} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
