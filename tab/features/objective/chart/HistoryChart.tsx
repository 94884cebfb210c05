import {
  Button,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { KeyResultView, ReadingView } from '#shared/contracts/shapes/types.ts'
import { valueText } from '#tab/okr/metric-text.ts'
import { formatDate, formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { usePage } from '../page.ts'
import { useLayout } from '../use-layout.ts'
import { ChartLines } from './ChartLines.tsx'
import { CheckIns } from './CheckIns.tsx'
import { type Dot, type Geometry, geometryOf, groupsOf } from './geometry.ts'
import { useWidth } from './use-width.ts'

const HEIGHT = 180

const useStyles = makeStyles({
  figure: { margin: 0, position: 'relative', minWidth: 0 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    whiteSpace: 'nowrap',
  },
  plot: { position: 'relative', height: `${HEIGHT}px` },
  dot: {
    position: 'absolute',
    width: '24px',
    height: '24px',
    margin: '-12px 0 0 -12px',
    padding: 0,
    border: 'none',
    background: 'none',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusCircular,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-4px' },
  },
})

const dotText = (keyResult: KeyResultView, { on, value, confidence }: ReadingView) =>
  t('objective.chart.dot', {
    on: formatDate(on),
    value: valueText(keyResult.metric, value),
    confidence: formatNumber(confidence),
  })

const dotsText = (keyResult: KeyResultView, dots: readonly Dot[]) =>
  dots.map(({ reading }) => dotText(keyResult, reading)).join('\n')

const summaryOf = (keyResult: KeyResultView, readings: readonly ReadingView[]) => {
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) return ''
  return t('objective.chart.summary', {
    count: readings.length,
    from: formatDate(first.on),
    to: formatDate(last.on),
    value: valueText(keyResult.metric, last.value),
  })
}

interface Props {
  readonly keyResult: KeyResultView
}

/** Names the lines that are drawn, and no others. */
const Legend = ({ geometry }: { readonly geometry: Geometry }) => {
  const [styles, layout] = [useStyles(), useLayout()]
  return (
    <Text size={200} className={mergeClasses(layout.quiet, styles.legend)}>
      <span>── {t('objective.chart.values')}</span>
      {geometry.expected.length > 0 && <span>╌╌ {t('objective.chart.expected')}</span>}
      {geometry.forecast && <span>···· {t('objective.chart.forecast')}</span>}
    </Text>
  )
}

interface PlotProps extends Props {
  readonly onPick: (on: readonly string[]) => void
  /** Stands beside the legend. */
  readonly children: ReactNode
}

const Plot = ({ keyResult, onPick, children }: PlotProps) => {
  const [styles, layout] = [useStyles(), useLayout()]
  const page = usePage()
  const root = useRef<HTMLDivElement>(null)
  const width = useWidth(root)
  const readings = page.series.find(({ keyResultId }) => keyResultId === keyResult.id)?.readings ?? []
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', memorizeCurrent: true })
  const size = { width, height: HEIGHT }
  const geometry = geometryOf({ keyResult, readings, page, size })
  const label = `${t('objective.chart.title', { title: keyResult.title })}. ${summaryOf(keyResult, readings)}`
  return (
    <>
      <div ref={root} className={styles.plot}>
        <ChartLines
          cycle={page.cycle}
          geometry={geometry}
          size={size}
          label={label}
          metric={keyResult.metric}
        />
        <div {...arrows}>
          {groupsOf(geometry.dots).map(({ x, y, dots }) => (
            <button
              key={x}
              type="button"
              className={styles.dot}
              style={{ left: x, top: y }}
              aria-label={dotsText(keyResult, dots)}
              title={dotsText(keyResult, dots)}
              onClick={() => onPick(dots.map(({ reading }) => reading.on))}
            />
          ))}
        </div>
      </div>
      <div className={layout.row}>
        <Legend geometry={geometry} />
        {children}
      </div>
    </>
  )
}

/** The values over the cycle with expected pace, target and forecast; the table says the same in words. */
const HistoryChart = ({ keyResult }: Props) => {
  const [styles, layout] = [useStyles(), useLayout()]
  const { series } = usePage()
  const [picked, pick] = useState<readonly string[] | null>(null)
  const [isTable, setTable] = useState(false)
  const hasValues = useMemo(
    () => series.some(({ keyResultId, readings }) => keyResultId === keyResult.id && readings.length > 0),
    [series, keyResult.id],
  )
  if (!hasValues) return <Text className={layout.quiet}>{t('objective.chart.none')}</Text>
  const toggle = (
    <Button size="small" appearance="transparent" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
      {t(isTable ? 'objective.chart.asChart' : 'objective.chart.asTable')}
    </Button>
  )
  return (
    <figure className={styles.figure}>
      {isTable ? (
        toggle
      ) : (
        <Plot keyResult={keyResult} onPick={pick}>
          {toggle}
        </Plot>
      )}
      {(isTable || picked) && (
        <CheckIns
          key={`${isTable}${picked?.join()}`}
          keyResult={keyResult}
          on={isTable ? null : picked}
          onClose={() => pick(null)}
        />
      )}
    </figure>
  )
}

export default HistoryChart
