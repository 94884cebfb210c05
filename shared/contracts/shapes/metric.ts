import * as z from 'zod'
import type { Metric, MetricUnit } from '#shared/domain/metric.ts'
import { value } from './scalars.ts'

const label = z.string().trim().min(1).max(60)

export const metricUnit: z.ZodType<MetricUnit, MetricUnit> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number') }),
  z.strictObject({ type: z.literal('percent') }),
  z.strictObject({ type: z.literal('currency'), currency: z.string().regex(/^[A-Z]{3}$/) }),
  z.strictObject({
    type: z.literal('duration'),
    unit: z.enum(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months']),
  }),
  z.strictObject({ type: z.literal('custom'), label }),
])

const measured = { unit: metricUnit, decimals: z.int().min(0).max(6) }
const period = z.enum(['week', 'month'])
const bound = z.strictObject({ value, inclusive: z.boolean() })

/** Shape only; that a target differs from its baseline and bounds are in order is checked by the domain. */
export const metric: z.ZodType<Metric, Metric> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['increase', 'decrease']),
    baseline: value.nullable(),
    target: value,
    ...measured,
  }),
  z.strictObject({ kind: z.literal('rate'), baseline: value, target: value, period, ...measured }),
  z.strictObject({ kind: z.literal('floor'), min: bound, period, ...measured }),
  z.strictObject({ kind: z.literal('ceiling'), max: bound, period, ...measured }),
  z.strictObject({ kind: z.literal('band'), min: bound, max: bound, period, ...measured }),
  z.strictObject({ kind: z.literal('yes_no') }),
  z.strictObject({ kind: z.literal('stages'), commit: label, target: label, stretch: label }),
])
