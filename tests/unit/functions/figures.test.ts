import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgedFrom, objectiveFigures } from '#functions/records/figures.ts'
import { addDays } from '#shared/domain/calendar-day.ts'
import type { Metric, Reading } from '#shared/domain/metric.ts'
import type { KeyResult, Objective } from '#shared/domain/objective.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/organisation.ts'
import { summariseUnit } from '#shared/domain/summary.ts'
import type { CycleId, KeyResultId, ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'

const STARTS = '2026-09-01'
const ENDS = '2026-12-15'
const PLAIN = { unit: { type: 'number' }, decimals: 0 } as const
const bound = fc.record({ value: fc.integer({ min: -3, max: 3 }), inclusive: fc.boolean() })
const period = fc.constantFrom('week' as const, 'month' as const)
const number = fc.integer({ min: -5, max: 5 })

const metric: fc.Arbitrary<Metric> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('increase' as const, 'decrease' as const),
    baseline: fc.option(number),
    target: number,
    unit: fc.constant(PLAIN.unit),
    decimals: fc.constant(0),
  }),
  fc
    .tuple(number, period)
    .map(([target, each]): Metric => ({ kind: 'rate', baseline: 9, target, period: each, ...PLAIN })),
  fc.tuple(bound, period).map(([min, each]): Metric => ({ kind: 'floor', min, period: each, ...PLAIN })),
  fc
    .tuple(bound, bound, period)
    .map(([min, max, each]): Metric => ({ kind: 'band', min, max, period: each, ...PLAIN })),
  fc.constant<Metric>({ kind: 'yes_no' }),
  fc.constant<Metric>({ kind: 'stages', commit: 'a', target: 'b', stretch: 'c' }),
)

const valueFor = ({ kind }: Metric): fc.Arbitrary<number> => {
  if (kind === 'yes_no') return fc.constantFrom(0, 1)
  return kind === 'stages' ? fc.constantFrom(0, 0.3, 0.7, 1) : number
}

const readings = (of: Metric): fc.Arbitrary<Reading[]> =>
  fc.uniqueArray(
    fc.record({
      on: fc.integer({ min: 0, max: 105 }).map((days) => addDays(STARTS, days)),
      value: valueFor(of),
      confidence: fc.integer({ min: 0, max: 10 }),
    }),
    { maxLength: 20, selector: ({ on }) => on },
  )

const archivedAt = fc.option(fc.constant('2026-09-20T10:00:00.000Z'), { freq: 8 })

const keyResult: fc.Arbitrary<KeyResult> = metric.chain((of) =>
  fc.record({
    id: fc.constant('kr' as KeyResultId),
    title: fc.constant('KR'),
    ownerId: fc.constant(null),
    metric: fc.constant(of),
    weight: fc.constantFrom(0, 1, 2.5),
    order: fc.constant('a0'),
    readings: readings(of),
    grade: fc.constant(null),
    archivedAt,
    carriedFrom: fc.constant(null),
  }),
)

const objective: fc.Arbitrary<Objective> = fc
  .record({
    origin: fc.constantFrom('top_down' as const, 'bottom_up' as const),
    ambition: fc.constantFrom('aspirational' as const, 'committed' as const),
    state: fc.constantFrom(
      'draft' as const,
      'agreed' as const,
      'active' as const,
      'closed' as const,
      'cancelled' as const,
    ),
    keyResults: fc.array(keyResult, { maxLength: 5 }),
    archivedAt,
    activatedOn: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(({ activatedOn, ...rest }) => ({
    id: 'o' as ObjectiveId,
    cycleId: 'c' as CycleId,
    unitId: 'u' as UnitId,
    title: 'O',
    why: '',
    ownerId: null,
    order: 'a0',
    agreements: [],
    activation:
      activatedOn === null
        ? null
        : { by: 'p' as PersonId, at: `${addDays(STARTS, activatedOn)}T12:00:00.000Z`, withoutAnswerOf: [] },
    grade: null,
    cancelReason: null,
    carriedFrom: null,
    carriedTo: null,
    dismissals: [],
    commentCount: 0,
    createdAt: '2026-08-20T10:00:00.000Z',
    createdBy: 'p' as PersonId,
    ...rest,
  }))

test('a unit is judged from its figures as from its objectives, on any day and in any state of the cycle', () => {
  const given = fc.record({
    objectives: fc.array(objective, { maxLength: 6 }),
    today: fc.integer({ min: -20, max: 130 }).map((days) => addDays(STARTS, days)),
    state: fc.constantFrom('planning' as const, 'running' as const, 'closing' as const, 'closed' as const),
  })
  fc.assert(
    fc.property(given, ({ objectives, today, state }) => {
      const cycle = { id: 'c' as CycleId, name: 'Q', startsOn: STARTS, endsOn: ENDS, state }
      const about = { unitId: 'u' as UnitId, aim: 0.4, today, cycle, settings: DEFAULT_SETTINGS }
      // The figures are kept as JSON
      const kept = JSON.parse(JSON.stringify(objectives.map(objectiveFigures))) as ReturnType<
        typeof objectiveFigures
      >[]
      const judged = summariseUnit({ ...about, objectives: kept.map(judgedFrom) })
      expect(judged).toEqual(summariseUnit({ ...about, objectives }))
    }),
    { numRuns: 500 },
  )
})
