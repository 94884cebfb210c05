import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons'
import { Link } from 'wouter'
import type { UnitSummaryView } from '#shared/contracts/shapes/types.ts'
import { Explainable } from '#tab/okr/explain/Explainable.tsx'
import { unitFigures } from '#tab/okr/explain/explained.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { formatNumber, formatScore, formatShare } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import type { StandingRow } from './standing.ts'

const STEP = 20
const ALL = ['progress', 'expected_pace', 'health', 'check_ins', 'balance'] as const

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right' },
  wideOnly: { [narrow]: { display: 'none' } },
  narrowOnly: { display: 'none', [narrow]: { display: 'block' } },
  name: { display: 'flex', alignItems: 'center', minHeight: '32px' },
  noToggle: { width: '24px', flexShrink: 0 },
  link: { color: tokens.colorNeutralForeground1, ':hover': { color: tokens.colorBrandForegroundLinkHover } },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, paddingLeft: '24px' },
  figures: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '8px',
    flexWrap: 'wrap',
    width: '100%',
  },
  score: { fontWeight: tokens.fontWeightSemibold },
  expected: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

interface Props {
  readonly row: StandingRow
  readonly cycleId: string
  /** Filtered: without the tree, with the names above instead. */
  readonly isFlat: boolean
  readonly isFolded: boolean
  readonly onToggle: () => void
}

const Toggle = ({ row, isFolded, onToggle }: Pick<Props, 'row' | 'isFolded' | 'onToggle'>) => (
  <Button
    appearance="transparent"
    size="small"
    icon={isFolded ? <ChevronRight16Regular /> : <ChevronDown16Regular />}
    aria-expanded={!isFolded}
    aria-label={t('overview.expand', { name: row.unit.name })}
    onClick={onToggle}
  />
)

const checkInsText = ({ checkInsDone, checkInsExpected }: UnitSummaryView) =>
  t('overview.checkInsOf', { done: checkInsDone, expected: checkInsExpected })

const NameCell = ({ row, cycleId, isFlat, ...toggle }: Props) => {
  const styles = useStyles()
  const { unit, depth, hasChildren, path } = row
  return (
    <th
      scope="row"
      className={styles.cell}
      style={{ paddingLeft: isFlat ? 8 : 8 + Math.min(depth, 4) * STEP }}
    >
      <span className={styles.name}>
        {hasChildren && !isFlat ? <Toggle row={row} {...toggle} /> : <span className={styles.noToggle} />}
        <Link
          href={paths.board({ cycleId, unitId: unit.id })}
          className={styles.link}
          title={t('overview.level', { level: depth + 1 })}
        >
          {unit.name}
        </Link>
      </span>
      {isFlat && path.length > 0 && <div className={styles.small}>{path.join(' › ')}</div>}
      {unit.summary && (
        <div className={mergeClasses(styles.small, styles.narrowOnly)}>
          {`${t('overview.checkIns')}: ${checkInsText(unit.summary)} · ${t('overview.objectives')}: ${formatNumber(unit.summary.objectiveCount)}`}
        </div>
      )}
    </th>
  )
}

interface CellProps {
  readonly summary: UnitSummaryView | null
  readonly place: BoardPlace
}

/** The keyboard's way to every figure of the row; the pointer finds each where it stands. */
const ProgressCell = ({ summary, place }: CellProps) => {
  const styles = useStyles()
  if (!summary || summary.progress === null) return <td className={styles.cell}>{t('common.none')}</td>
  const { progress, expectedPace, health } = summary
  return (
    <td className={styles.cell}>
      <Explainable className={styles.figures} explained={unitFigures(place, ...ALL)}>
        <span className={styles.score}>{formatScore(progress)}</span>
        {expectedPace !== null && (
          <span className={styles.expected}>
            {t('overview.expected', { value: formatScore(expectedPace) })}
          </span>
        )}
      </Explainable>
      <ProgressBar value={progress} expected={expectedPace} text={progressText(summary)} />
      <div className={styles.narrowOnly}>
        <HealthBadge health={health} />
      </div>
    </td>
  )
}

export const UnitTableRow = (props: Props) => {
  const styles = useStyles()
  const { summary, id: unitId } = props.row.unit
  const place = { cycleId: props.cycleId, unitId }
  const plain = mergeClasses(styles.cell, styles.wideOnly)
  const figure = mergeClasses(plain, styles.number)
  const share = summary?.balance.topDownShare
  return (
    <tr>
      <NameCell {...props} />
      <ProgressCell summary={summary} place={place} />
      <td className={plain}>
        {summary?.health ? (
          <Explainable explained={unitFigures(place, 'health')} isForPointer>
            <HealthBadge health={summary.health} />
          </Explainable>
        ) : (
          t('common.none')
        )}
      </td>
      <td className={figure}>
        {summary ? (
          <Explainable explained={unitFigures(place, 'check_ins')} isForPointer>
            {checkInsText(summary)}
          </Explainable>
        ) : (
          t('common.none')
        )}
      </td>
      <td className={figure}>{formatNumber(summary?.objectiveCount ?? 0)}</td>
      <td className={figure}>
        {share == null ? (
          t('common.none')
        ) : (
          <Explainable explained={unitFigures(place, 'balance')} isForPointer>
            {`${formatShare(share)} | ${formatShare(1 - share)}`}
          </Explainable>
        )}
      </td>
    </tr>
  )
}
