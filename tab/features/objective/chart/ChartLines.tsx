import { makeStyles, tokens } from '@fluentui/react-components'
import type { CycleView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { valueText } from '#tab/okr/metric-text.ts'
import { formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { type Geometry, MARGIN, pathOf, type Size } from './geometry.ts'

const useStyles = makeStyles({
  svg: { position: 'absolute', inset: 0, overflow: 'visible' },
  today: { stroke: tokens.colorNeutralStroke1, strokeDasharray: '2 3' },
  axis: { stroke: tokens.colorNeutralStroke2 },
  target: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1px' },
  values: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    fill: 'none',
    strokeLinejoin: 'round',
  },
  expected: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    strokeDasharray: '6 4',
    fill: 'none',
  },
  forecast: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    strokeDasharray: '1 5',
    strokeLinecap: 'round',
    fill: 'none',
  },
  band: { fill: tokens.colorBrandBackground2, opacity: 0.7 },
  dot: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '2px',
  },
  /** A rim in the colour of the ground keeps the words readable where a line crosses them. */
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
    paintOrder: 'stroke',
  },
})

/** The word gives way where one of the dates stands. */
const ROOM_FOR_DATE = 72

interface Props {
  readonly cycle: Pick<CycleView, 'startsOn' | 'endsOn'>
  readonly geometry: Geometry
  readonly size: Size
  readonly metric: Metric
  readonly label: string
}

/** The cycle's two ends and today, below the axis. */
const TimeAxis = ({ cycle, geometry, size }: Pick<Props, 'cycle' | 'geometry' | 'size'>) => {
  const styles = useStyles()
  const { base, today } = geometry
  const right = size.width - MARGIN.right
  const y = base + MARGIN.bottom - 6
  const hasRoom = today !== null && today - MARGIN.left > ROOM_FOR_DATE && right - today > ROOM_FOR_DATE
  return (
    <>
      <line className={styles.axis} x1={MARGIN.left} x2={right} y1={base} y2={base} />
      {today !== null && (
        <line className={styles.today} x1={today} x2={today} y1={MARGIN.top - 8} y2={base + 4} />
      )}
      <text className={styles.text} x={MARGIN.left} y={y}>
        {formatShortDate(cycle.startsOn)}
      </text>
      {hasRoom && (
        <text className={styles.text} x={today} y={y} textAnchor="middle">
          {t('objective.chart.today')}
        </text>
      )}
      <text className={styles.text} x={right} y={y} textAnchor="end">
        {formatShortDate(cycle.endsOn)}
      </text>
    </>
  )
}

/** What the line across stands for. */
const targetText = (metric: Metric, value: number) =>
  'target' in metric && metric.kind !== 'stages'
    ? `${t('objective.chart.target')} ${valueText(metric, value)}`
    : valueText(metric, value)

/** The picture itself; dots that can be pressed lie above it. */
export const ChartLines = ({ cycle, geometry, size, metric, label }: Props) => {
  const styles = useStyles()
  const { dots, targets, expected, forecast } = geometry
  const right = size.width - MARGIN.right
  return (
    <svg className={styles.svg} width={size.width} height={size.height} role="img" aria-label={label}>
      <TimeAxis cycle={cycle} geometry={geometry} size={size} />
      {forecast && <polygon className={styles.band} points={pathOf(forecast.band)} />}
      {targets.map(({ value, y }) => (
        <line key={value} className={styles.target} x1={MARGIN.left} x2={right} y1={y} y2={y} />
      ))}
      <polyline className={styles.expected} points={pathOf(expected)} />
      {forecast && <polyline className={styles.forecast} points={pathOf(forecast.line)} />}
      <polyline className={styles.values} points={pathOf(dots)} />
      {dots.map(({ x, y, reading }) => (
        <circle key={reading.on} className={styles.dot} cx={x} cy={y} r={4.5} />
      ))}
      {targets.map(({ value, labelY }) => (
        <text key={value} className={styles.text} x={MARGIN.left} y={labelY}>
          {targetText(metric, value)}
        </text>
      ))}
    </svg>
  )
}
