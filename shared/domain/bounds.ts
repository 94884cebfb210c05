import type { Bound, BoundedMetric } from './metric.ts'

const atLeast = (value: number, bound: Bound): boolean =>
  bound.inclusive ? value >= bound.value : value > bound.value

const atMost = (value: number, bound: Bound): boolean =>
  bound.inclusive ? value <= bound.value : value < bound.value

/** Whether a value keeps the promise; a value exactly on a strict bound does not. */
export function isInside(metric: BoundedMetric, value: number): boolean {
  if (metric.kind === 'floor') return atLeast(value, metric.min)
  if (metric.kind === 'ceiling') return atMost(value, metric.max)
  return atLeast(value, metric.min) && atMost(value, metric.max)
}
