import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo, type ReactNode, Suspense } from 'react'
import type { Figure } from '#shared/domain/explanation.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { Explainable } from '#tab/okr/explain/Explainable.tsx'
import { type Explained, unitFigures } from '#tab/okr/explain/explained.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { withPageTexts } from '#tab/text/with-page-texts.ts'
import { narrow, roomy } from '#tab/ui/breakpoints.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { whenIdle } from '#tab/ui/when-idle.ts'
import { useBoard } from './board-context.ts'
import { CycleClock } from './CycleClock.tsx'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXL,
    '@media (max-width: 1199.98px)': { columnGap: tokens.spacingHorizontalL },
    rowGap: tokens.spacingVerticalXS,
    minHeight: '44px',
    [narrow]: { columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} 0` },
  },
  figure: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  // As wide as what will stand there, so that nothing moves when it comes
  coach: {
    minWidth: '204px',
    minHeight: '24px',
    [narrow]: { marginLeft: `calc(${tokens.spacingHorizontalS} * -1)` },
  },
  clock: { [roomy]: { display: 'none' } },
  bars: { display: 'inline-flex', alignItems: 'flex-end', gap: '2px', height: '12px' },
  barOf: { width: '5px', minHeight: '1px', backgroundColor: tokens.colorNeutralForeground3 },
  topDown: { backgroundColor: tokens.colorCompoundBrandBackground },
  hero: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
})

interface FigureProps {
  readonly figure: Figure
  readonly label: string
  readonly number: string
  readonly hint?: string
  readonly isHero?: boolean
  readonly children?: ReactNode
}

/** What one figure of the unit is made of. */
const useExplained = (figure: Figure): Explained => {
  const { board } = useBoard()
  return unitFigures({ cycleId: board.cycle.id, unitId: board.unit.id }, figure)
}

const UnitFigure = ({ figure, label, number, hint, isHero = false, children }: FigureProps) => {
  const styles = useStyles()
  return (
    <Explainable explained={useExplained(figure)}>
      <span className={styles.figure} title={hint}>
        <span className={styles.label}>{label}</span>
        <span className={`${styles.number} ${isHero ? styles.hero : ''}`}>{number}</span>
        {children}
      </span>
    </Explainable>
  )
}

/** Judging every text of the board can wait until the board stands. */
const SetCoachButton = lazyPart(
  withPageTexts(() => whenIdle().then(() => import('#tab/okr/coach/SetCoachButton.tsx'))),
)

const percent = (share: number) => Math.round(share * 100)

/** The two shares side by side, as high as they are large. */
const Bars = ({ topDown }: { readonly topDown: number }) => {
  const styles = useStyles()
  return (
    <span className={styles.bars} aria-hidden>
      <span className={mergeClasses(styles.barOf, styles.topDown)} style={{ height: `${topDown}%` }} />
      <span className={styles.barOf} style={{ height: `${100 - topDown}%` }} />
    </span>
  )
}

const Balance = ({ balance }: Pick<BoardData['summary'], 'balance'>) => {
  const { topDownShare, aim } = balance
  if (topDownShare === null) return null
  const topDown = percent(topDownShare)
  const figures = { topDown, bottomUp: 100 - topDown, aim: percent(aim) }
  return (
    <UnitFigure
      figure="balance"
      label={t('board.balance')}
      number={`${topDown} | ${100 - topDown}`}
      hint={t('board.balanceText', figures)}
    >
      <Bars topDown={topDown} />
    </UnitFigure>
  )
}

/** How the unit stands, in one line. */
export const SummaryLine = memo(({ board }: { readonly board: BoardData }) => {
  const styles = useStyles()
  const { setOpen } = useBoard()
  const { progress, expectedPace, health, checkInsDone, checkInsExpected, balance } = board.summary
  const ofHealth = useExplained('health')
  const checkIns = { done: checkInsDone, expected: checkInsExpected }
  return (
    <section className={styles.line} aria-label={t('board.summary')}>
      {progress !== null && (
        <UnitFigure figure="progress" isHero label={t('word.progress')} number={formatScore(progress)} />
      )}
      {expectedPace !== null && progress !== null && (
        <UnitFigure figure="expected_pace" label={t('word.expected')} number={formatScore(expectedPace)} />
      )}
      {health && (
        <Explainable explained={ofHealth}>
          <HealthBadge health={health} />
        </Explainable>
      )}
      {checkInsExpected > 0 && (
        <UnitFigure
          figure="check_ins"
          label={t('board.checkIns')}
          number={`${checkInsDone}/${checkInsExpected}`}
          hint={t('board.checkInsText', checkIns)}
        />
      )}
      <Balance balance={balance} />
      {board.objectives.length > 0 && (
        <span className={styles.coach}>
          <Suspense fallback={null}>
            <SetCoachButton board={board} onEdit={(id) => setOpen({ kind: 'rename', id })} />
          </Suspense>
        </span>
      )}
      <CycleClock cycle={board.cycle} className={styles.clock} />
    </section>
  )
})
