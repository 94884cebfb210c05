import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { CycleView } from '#shared/contracts/shapes/types.ts'
import { Explainable } from '#tab/okr/explain/Explainable.tsx'
import { unitFigures } from '#tab/okr/explain/explained.ts'
import { formatShare } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { useBoard } from './board-context.ts'

const DOTS = [1, 2, 3, 4, 5] as const

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  dots: { display: 'inline-flex', gap: '3px' },
  dot: {
    boxSizing: 'border-box',
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralForeground2}`,
  },
  passed: { backgroundColor: tokens.colorNeutralForeground2 },
})

/** How much of the cycle has passed: each dot is a fifth, full once half of it is over. */
const passedDots = (elapsed: number) => Math.round(elapsed * DOTS.length)

/** Where in its cycle the board stands; one that does not run says so. */
export const CycleClock = ({
  cycle,
  className,
}: {
  readonly cycle: CycleView
  readonly className?: string
}) => {
  const styles = useStyles()
  const { elapsed, state } = cycle
  const { unit } = useBoard().board
  const explained = unitFigures({ cycleId: cycle.id, unitId: unit.id }, 'cycle')
  return (
    <Explainable className={mergeClasses(styles.root, className)} explained={explained}>
      <span className={styles.dots} aria-hidden>
        {DOTS.map((dot) => (
          <span key={dot} className={mergeClasses(styles.dot, dot <= passedDots(elapsed) && styles.passed)} />
        ))}
      </span>
      {t('board.elapsed', { share: formatShare(elapsed) })}
      {state !== 'running' && ` · ${t(`word.cycleState.${state}`)}`}
    </Explainable>
  )
}
