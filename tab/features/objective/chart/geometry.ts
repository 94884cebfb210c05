import type { KeyResultView, ReadingView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { isChange } from '#shared/domain/metric-kinds.ts'
import { LANDING } from '#shared/domain/pace.ts'
import { dayNumber } from '#shared/domain/period.ts'
import { effectiveBaseline } from '#shared/domain/progress.ts'
import type { ObjectivePageData } from '../page.ts'

export interface Point {
  readonly x: number
  readonly y: number
}
export interface Dot extends Point {
  readonly reading: ReadingView
}

/** Dots that lie closer than a finger is wide, pressed together where the newest lies. */
export interface Group extends Point {
  readonly dots: readonly Dot[]
}
export interface Target {
  readonly value: number
  readonly y: number
  readonly labelY: number
}

export interface Geometry {
  readonly dots: readonly Dot[]
  /** Straight lines across: target or bounds. */
  readonly targets: readonly Target[]
  readonly expected: readonly Point[]
  readonly forecast: { readonly line: readonly Point[]; readonly band: readonly Point[] } | null
  readonly base: number
  /** Where today is; null outside the cycle. */
  readonly today: number | null
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const MARGIN = { left: 12, right: 12, top: 22, bottom: 24 }

const targetsOf = (metric: Metric): readonly number[] => {
  if (metric.kind === 'yes_no') return [1]
  if (metric.kind === 'stages') return [0.3, 0.7, 1]
  if ('target' in metric) return [metric.target]
  return [...('min' in metric ? [metric.min.value] : []), ...('max' in metric ? [metric.max.value] : [])]
}

/** The values a good landing asks for on the first and on the last day; bounds ask for the same every day. */
const expectedValues = (
  metric: Metric,
  readings: readonly ReadingView[],
  landing: number,
): readonly [number, number] | null => {
  if (!isChange(metric)) return metric.kind === 'stages' ? [0, landing] : null
  const from = effectiveBaseline(metric, readings)
  return from === null ? null : [from, from + landing * (metric.target - from)]
}

const LABEL_HEIGHT = 16

/** Names stand above their line; the lower of two close lines has its name below. */
const labelled = (lines: readonly Omit<Target, 'labelY'>[]): readonly Target[] =>
  lines.map((line) => {
    const isCrowded = lines.some(({ y }) => y < line.y && line.y - y < LABEL_HEIGHT)
    return { ...line, labelY: isCrowded ? line.y + LABEL_HEIGHT - 3 : line.y - 4 }
  })

/** The least a target measures across (WCAG 2.5.8). */
export const FINGER = 24

export const groupsOf = (dots: readonly Dot[]): readonly Group[] => {
  const anchors: Dot[] = []
  for (const dot of dots.toReversed())
    if ((anchors.at(-1)?.x ?? Number.POSITIVE_INFINITY) - dot.x >= FINGER) anchors.push(dot)
  return anchors.map(({ x, y }) => ({
    x,
    y,
    dots: dots.filter((dot) => dot.x <= x && x - dot.x < FINGER),
  }))
}

interface Given {
  readonly keyResult: KeyResultView
  readonly readings: readonly ReadingView[]
  readonly page: Pick<ObjectivePageData, 'cycle' | 'objective'>
  readonly size: Size
}

const scale = (from: number, to: number, start: number, end: number) => (value: number) =>
  to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start)

/** Where everything lies in the picture: days across the cycle, measured values up. */
export const geometryOf = ({ keyResult, readings, page: { cycle, objective }, size }: Given): Geometry => {
  const { metric, forecast } = keyResult
  const expected = expectedValues(metric, readings, LANDING[objective.ambition])
  const targets = targetsOf(metric)
  const projected = forecast ? [forecast.value, forecast.low, forecast.high] : []
  const values = [...readings.map(({ value }) => value), ...targets, ...(expected ?? []), ...projected]
  const bottom = size.height - MARGIN.bottom
  const y = scale(Math.min(...values), Math.max(...values), bottom, MARGIN.top)
  const day = scale(
    dayNumber(cycle.startsOn),
    dayNumber(cycle.endsOn),
    MARGIN.left,
    size.width - MARGIN.right,
  )
  const x = (on: string) => day(dayNumber(on))
  const dots = readings.map((reading) => ({ reading, x: x(reading.on), y: y(reading.value) }))
  const last = dots.at(-1)
  const end = (value: number) => ({ x: x(cycle.endsOn), y: y(value) })
  return {
    dots,
    targets: labelled(targets.map((value) => ({ value, y: y(value) }))),
    expected: expected ? [{ x: x(cycle.startsOn), y: y(expected[0]) }, end(expected[1])] : [],
    forecast:
      forecast && last
        ? { line: [last, end(forecast.value)], band: [last, end(forecast.low), end(forecast.high)] }
        : null,
    base: bottom,
    today: cycle.startsOn <= cycle.today && cycle.today <= cycle.endsOn ? x(cycle.today) : null,
  }
}

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
