import type { Cycle } from '#shared/domain/cycle.ts'
import type {
  BandMetric,
  CeilingMetric,
  ChangeMetric,
  FloorMetric,
  Period,
  RateMetric,
  Reading,
  StagesMetric,
  YesNoMetric,
} from '#shared/domain/metric.ts'
import type { KeyResult, Objective } from '#shared/domain/objective.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/organisation.ts'
import type { CycleId, KeyResultId, ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'

/** Short forms in which the tables of cases are written. Brands exist in types only, hence the casts of ids. */
export const person = (name: string) => name as PersonId
export const unitId = (name: string) => name as UnitId

const plain = { unit: { type: 'number' }, decimals: 0 } as const

export const increase = (from: number | null, to: number): ChangeMetric => ({
  kind: 'increase',
  baseline: from,
  target: to,
  ...plain,
})
export const decrease = (from: number | null, to: number): ChangeMetric => ({
  ...increase(from, to),
  kind: 'decrease',
})
export const rate = (from: number, to: number, period: Period = 'month'): RateMetric => ({
  kind: 'rate',
  baseline: from,
  target: to,
  period,
  ...plain,
})

/** A bound that itself still counts, and one that does not. */
export const upTo = (value: number) => ({ value, inclusive: true })
export const strictly = (value: number) => ({ value, inclusive: false })
type Bound = ReturnType<typeof upTo>

export const floor = (min: Bound, period: Period = 'week'): FloorMetric => ({
  kind: 'floor',
  min,
  period,
  ...plain,
})
export const ceiling = (max: Bound, period: Period = 'week'): CeilingMetric => ({
  kind: 'ceiling',
  max,
  period,
  ...plain,
})
export const band = (min: Bound, max: Bound, period: Period = 'week'): BandMetric => ({
  kind: 'band',
  min,
  max,
  period,
  ...plain,
})
export const yesNo: YesNoMetric = { kind: 'yes_no' }
export const stages: StagesMetric = {
  kind: 'stages',
  commit: 'Pilot runs with one customer',
  target: 'Five customers use it',
  stretch: 'Ten customers pay for it',
}

const READING = /^(\d{4}-\d\d-\d\d): (\S+)(?: \(sure: (\d+)\))?$/

/** Readings as one writes them down: "2026-09-07: 12.5 (sure: 6)"; the confidence is 5 unless said. */
export const readings = (...lines: readonly string[]): readonly Reading[] =>
  lines.map((line) => {
    const [, on, value, confidence = '5'] = READING.exec(line) ?? []
    if (on === undefined) throw new Error(`not a reading: ${line}`)
    return { on, value: Number(value), confidence: Number(confidence) }
  })

/** From 1 September to 30 November 2026: 90 days from first to last, half over on 16 October. */
export const AUTUMN: Cycle = {
  id: 'autumn' as CycleId,
  name: 'Autumn 2026',
  startsOn: '2026-09-01',
  endsOn: '2026-11-30',
  state: 'running',
}
export const WINTER: Cycle = {
  id: 'winter' as CycleId,
  name: 'Winter 2026',
  startsOn: '2026-12-01',
  endsOn: '2027-03-31',
  state: 'planning',
}

export const SETTINGS = { ...DEFAULT_SETTINGS, name: 'Nordlicht Software' }

export const keyResult = (
  given: Partial<Omit<KeyResult, 'id'>> & { readonly id?: string } = {},
): KeyResult => ({
  title: 'A key result',
  ownerId: null,
  metric: increase(0, 100),
  weight: 1,
  order: 'a0',
  readings: [],
  grade: null,
  archivedAt: null,
  carriedFrom: null,
  ...given,
  id: (given.id ?? 'kr1') as KeyResultId,
})

export const objective = (
  given: Partial<Omit<Objective, 'id'>> & { readonly id?: string } = {},
): Objective => ({
  cycleId: AUTUMN.id,
  unitId: unitId('sales'),
  title: 'We understand our existing customers precisely',
  why: '',
  origin: 'bottom_up',
  ambition: 'aspirational',
  ownerId: null,
  state: 'active',
  order: 'a0',
  keyResults: [],
  agreements: [],
  activation: { by: person('lena'), at: '2026-09-01T08:00:00Z', withoutAnswerOf: [] },
  grade: null,
  cancelReason: null,
  archivedAt: null,
  carriedFrom: null,
  carriedTo: null,
  dismissals: [],
  commentCount: 0,
  createdAt: '2026-08-20T08:00:00Z',
  createdBy: person('lena'),
  ...given,
  id: (given.id ?? 'o1') as ObjectiveId,
})
