import { expect, test } from 'vitest'
import type { Metric } from '#shared/domain/metric.ts'
import { saysTheSame } from '#tab/okr/metric-editor/says-the-same.ts'

const PERCENT = { unit: { type: 'percent' }, decimals: 0 } as const
const from = (baseline: number | null, target = 25): Metric => ({
  kind: 'increase',
  baseline,
  target,
  ...PERCENT,
})
const atMost = (value: number, period: 'week' | 'month' = 'week'): Metric => ({
  kind: 'ceiling',
  max: { value, inclusive: true },
  period,
  ...PERCENT,
})

test.each([
  ['the same numbers', from(18), from(18), true],
  ['a start the sentence does not name', from(18), from(null), true],
  ['more decimals', { ...from(18), decimals: 1 } as Metric, from(18), true],
  ['another start', from(18), from(20), false],
  ['another target', from(18), from(18, 30), false],
  ['another kind', atMost(7), from(null, 7), false],
  ['another period', atMost(7, 'month'), atMost(7), true],
  ['another limit', atMost(8), atMost(7), false],
  ['a milestone for a number', { kind: 'yes_no' } as Metric, from(18), false],
])('%s: agrees or not with the sentence', (_, metric, read, wanted) => {
  expect(saysTheSame(metric, read)).toBe(wanted)
})
