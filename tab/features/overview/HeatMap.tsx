import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Link } from 'wouter'
import { Explainable } from '#tab/okr/explain/Explainable.tsx'
import { unitFigures } from '#tab/okr/explain/explained.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { toneOf } from '#tab/okr/health.ts'
import { paths } from '#tab/paths.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import type { StandingRow } from './standing.ts'

/** Beyond this a tile says its name only when pointed at or focused. */
const DENSE_FROM = 80

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  dense: { gridTemplateColumns: 'repeat(auto-fill, minmax(64px, 1fr))', gap: '2px' },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalXS,
    boxSizing: 'border-box',
    height: '100%',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'relative',
    color: tokens.colorNeutralForeground1,
    contentVisibility: 'auto',
    ':hover': { outline: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // All of the tile leads to the board, but for the number on it
  link: {
    color: 'inherit',
    textDecorationLine: 'none',
    outlineStyle: 'none',
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  tileDense: { padding: '4px' },
  name: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  stand: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  score: { position: 'relative', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  neutral: { backgroundColor: tokens.colorNeutralBackground1 },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  late: { backgroundColor: tokens.colorNeutralBackground4 },
})

const inWords = ({ unit: { name, summary } }: StandingRow) =>
  t('overview.tile', {
    name,
    health: summary?.health ? t(`word.health.${summary.health}`) : t('overview.noObjectives'),
    progress: summary?.progress == null ? t('common.none') : formatScore(summary.progress),
  })

interface TileProps {
  readonly row: StandingRow
  readonly cycleId: string
  readonly isDense: boolean
}

const Tile = ({ row, cycleId, isDense }: TileProps) => {
  const styles = useStyles()
  const { id, name, summary } = row.unit
  const health = summary?.health ?? null
  const place = { cycleId, unitId: id }
  const tone = styles[health ? toneOf[health] : 'neutral']
  return (
    <div className={mergeClasses(styles.tile, tone, isDense && styles.tileDense)}>
      <Link href={paths.board(place)} className={styles.link} aria-label={inWords(row)} title={inWords(row)}>
        {!isDense && <span className={styles.name}>{name}</span>}
      </Link>
      <span className={styles.stand}>
        <HealthBadge health={health} isCompact />
        <Explainable
          className={styles.score}
          explained={unitFigures(place, 'progress', 'expected_pace', 'health')}
          isForPointer
        >
          {summary?.progress == null ? t('common.none') : formatScore(summary.progress)}
        </Explainable>
      </span>
    </div>
  )
}

/** Every unit as a tile: shape and number say what the colour says; the table below is its text. */
export const HeatMap = ({
  rows,
  cycleId,
}: {
  readonly rows: readonly StandingRow[]
  readonly cycleId: string
}) => {
  const styles = useStyles()
  const isDense = rows.length > DENSE_FROM
  return (
    <ul className={mergeClasses(styles.root, isDense && styles.dense)} aria-label={t('overview.map')}>
      {rows.map((row) => (
        <li key={row.unit.id}>
          <Tile row={row} cycleId={cycleId} isDense={isDense} />
        </li>
      ))}
    </ul>
  )
}
