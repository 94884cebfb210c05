import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { CycleView, ReadingView } from '#shared/contracts/shapes/types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { objectiveQuery } from '#tab/api/queries.ts'
import { standOf, targetText, valueText } from '#tab/okr/metric-text.ts'
import { type Placed, weakestFirst } from '#tab/reviews/weakest-first.ts'
import { formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { lineOf, type Point } from './line.ts'
import { StageFrame, useStageStyles } from './StageFrame.tsx'

const WIDTH = 1000
const HEIGHT = 280
const MARGIN = 12

const useStyles = makeStyles({
  line: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '5', fill: 'none' },
  dot: { fill: tokens.colorCompoundBrandStroke },
  target: { stroke: tokens.colorNeutralForeground2, strokeWidth: '3', strokeDasharray: '12 10' },
  hero: { fontSize: '72px', lineHeight: '80px', fontWeight: tokens.fontWeightSemibold },
  plot: { position: 'relative' },
  aim: { position: 'absolute', right: '8px' },
  ends: { display: 'flex', justifyContent: 'space-between' },
})

const xOf = ({ x }: Point) => MARGIN + x * (WIDTH - 2 * MARGIN)
const heightOf = (y: number) => HEIGHT - MARGIN - y * (HEIGHT - 2 * MARGIN)

/** Below a line in the upper half, above one in the lower: never outside of the plot. */
const besideLine = (target: number) => {
  const share = heightOf(target) / HEIGHT
  return target > 0.5
    ? { top: `calc(${share * 100}% + 8px)` }
    : { bottom: `calc(${(1 - share) * 100}% + 8px)` }
}

interface PlotProps extends Placed {
  readonly readings: readonly ReadingView[]
  readonly cycle: CycleView
}

const Plot = ({ keyResult, readings, cycle }: PlotProps) => {
  const styles = { ...useStageStyles(), ...useStyles() }
  const { metric } = keyResult
  const { points, target } = lineOf({
    readings,
    cycle,
    target: 'target' in metric && typeof metric.target === 'number' ? metric.target : null,
  })
  const words = readings
    .map(({ on, value }) => `${formatShortDate(on)} ${valueText(metric, value)}`)
    .join(', ')
  return (
    <>
      <div className={styles.plot}>
        {target !== null && (
          <span className={mergeClasses(styles.quiet, styles.aim)} style={besideLine(target)}>
            {t('session.work.target', { target: targetText(metric) })}
          </span>
        )}
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={t('session.stage.chart', { values: words })}
        >
          {target !== null && (
            <line
              className={styles.target}
              x1={MARGIN}
              x2={WIDTH - MARGIN}
              y1={heightOf(target)}
              y2={heightOf(target)}
            />
          )}
          <polyline
            className={styles.line}
            points={points.map((point) => `${xOf(point)},${heightOf(point.y)}`).join(' ')}
          />
          {points.map((point) => (
            <circle
              key={`${point.x} ${point.y}`}
              className={styles.dot}
              cx={xOf(point)}
              cy={heightOf(point.y)}
              r={9}
            />
          ))}
        </svg>
      </div>
      <div className={styles.ends}>
        <span className={styles.quiet}>{formatShortDate(cycle.startsOn)}</span>
        <span className={styles.quiet}>{formatShortDate(cycle.endsOn)}</span>
      </div>
    </>
  )
}

/** One key result from the beginning of the cycle until today, with what it aims at. */
export const StageChart = ({
  board,
  keyResultId,
}: {
  readonly board: BoardData
  readonly keyResultId: string
}) => {
  const styles = { ...useStageStyles(), ...useStyles() }
  const placed = weakestFirst(board.objectives).find(({ keyResult }) => keyResult.id === keyResultId)
  const place = { cycleId: board.cycle.id, objectiveId: placed?.objective.id ?? '' }
  const { data: page } = useQuery({ ...objectiveQuery(place), enabled: placed !== undefined })
  if (!placed) return <StageFrame title={t('session.stage.gone')}>{null}</StageFrame>
  const { now, of } = standOf(placed.keyResult)
  const readings = page?.series.find((one) => one.keyResultId === keyResultId)?.readings ?? []
  return (
    <StageFrame title={placed.keyResult.title}>
      <p style={{ margin: 0 }}>
        <span className={styles.hero}>{now}</span> <span className={styles.quiet}>{of}</span>
      </p>
      {readings.length > 0 && <Plot {...placed} readings={readings} cycle={board.cycle} />}
    </StageFrame>
  )
}
