import { describe, expect, test } from 'vitest'
import '#shared/coach/languages/both.ts'
import { judgeSet } from '#shared/coach/judge.ts'
import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { elsewhereOf, setOf } from '#tab/okr/coach/board-set.ts'
import { groupsOf, openIn, strengthIn } from '#tab/okr/coach/set-remarks.ts'

const NOW = '2026-10-16T09:00:00Z'
const NUMBER = { unit: { type: 'number' }, decimals: 0 } as const
const keyResult = (id: string, title: string, more: object = {}) =>
  ({
    id,
    title,
    ownerId: null,
    archivedAt: null,
    metric: { kind: 'increase', baseline: 10, target: 20, ...NUMBER },
    forecast: null,
    ...more,
  }) as unknown as KeyResultView // only what the coach is told
const objective = (id: string, title: string, more: object = {}) =>
  ({
    id,
    title,
    why: 'Strategie',
    origin: 'bottom_up',
    ambition: 'aspirational',
    ownerId: 'anna',
    unitId: 'sales',
    state: 'active',
    archivedAt: null,
    dismissals: [],
    denials: {},
    keyResults: [],
    ...more,
  }) as unknown as ObjectiveView // only what the coach is told
const board = (objectives: readonly ObjectiveView[], elapsed = 0.3) =>
  ({
    cycle: { id: 'c', endsOn: '2026-12-31', elapsed },
    unit: { id: 'sales', name: 'Vertrieb' },
    objectives,
    dismissals: [],
    limits: { objectivesPerUnit: { min: 1, max: 5 }, keyResultsPerObjective: { min: 1, max: 4 } },
    summary: { balance: { aim: 0.4 } },
  }) as unknown as BoardData // only what the coach is told

const trends = (given: BoardData) =>
  setOf(given, undefined).objectives.flatMap(({ keyResults }) => keyResults.map((one) => one.trendValue))

describe('a board as the coach is told of it', () => {
  test('leaves out what is archived or cancelled', () => {
    const gone = { archivedAt: '2026-10-01T00:00:00Z' }
    const set = setOf(
      board([
        objective('a', 'A', { keyResults: [keyResult('k', 'K'), keyResult('l', 'L', gone)] }),
        objective('b', 'B', gone),
        objective('c', 'C', { state: 'cancelled' }),
      ]),
      undefined,
    )
    expect(set.objectives.map(({ id, keyResults }) => [id, keyResults.map((one) => one.id)])).toEqual([
      ['a', ['k']],
    ])
  })

  const forecast = { value: 26, low: 22.4, high: 30, progress: 1.6 }
  const downward: Metric = { kind: 'decrease', baseline: 20, target: 10, ...NUMBER }
  test.each([
    ['up, at the lower end', {}, { forecast }, 0.3, 22],
    ['down, at the upper end', {}, { forecast, metric: downward }, 0.3, 30],
    ['not once the cycle is half over', {}, { forecast }, 0.6, null],
    ['not for what is committed', { ambition: 'committed' }, { forecast }, 0.3, null],
    ['not without a forecast', {}, {}, 0.3, null],
  ])('names where the trend leads: %s', (_, of, part, elapsed, wanted) => {
    const given = objective('a', 'A', { ...of, keyResults: [keyResult('k', 'K', part)] })
    expect(trends(board([given], elapsed))).toEqual([wanted])
  })

  test('an easy target is asked about, and so is what another unit measures', () => {
    const given = board([
      objective('a', 'Kundinnen empfehlen uns gern weiter', {
        keyResults: [keyResult('k', 'Erstgespräche mit Neukunden von 10 auf 20', { forecast })],
      }),
    ])
    const other = objective('z', 'Z', {
      unitId: 'service',
      keyResults: [keyResult('y', 'Erstgespräche mit Neukunden von 5 auf 9')],
    })
    const elsewhere = elsewhereOf([...given.objectives, other], 'sales', () => 'Service')
    expect(elsewhere).toEqual([{ unitName: 'Service', title: 'Erstgespräche mit Neukunden von 5 auf 9' }])
    const { findings } = judgeSet(setOf(given, elsewhere), 'de')
    expect(findings.map(({ ruleId, target }) => [ruleId, target.id])).toEqual(
      expect.arrayContaining([
        ['set-trend', 'k'],
        ['set-duplicate', 'k'],
      ]),
    )
    expect(findings.find(({ ruleId }) => ruleId === 'set-duplicate')?.reason).toContain('“ (Service).')
  })
})

describe('the remarks on a board', () => {
  const dismissal = { id: 'd', ruleId: 'key-result-milestone', keyResultId: 'k', reason: 'So gewollt' }
  const objectives = [
    objective('a', 'Kundenportal einführen', {
      keyResults: [keyResult('k', 'CRM eingeführt')],
      dismissals: [dismissal],
    }),
  ]
  const { findings } = judgeSet(setOf(board(objectives), undefined), 'de')
  const groups = groupsOf(findings, board(objectives))

  test('stand under the objective or key result they are about', () => {
    const told = groups.map(({ title, remarks }) => [title, remarks.map(({ finding }) => finding.ruleId)])
    expect(told).toEqual([
      ['Kundenportal einführen', ['objective-state']],
      ['CRM eingeführt', ['key-result-milestone']],
    ])
  })

  test('count only what the team has not set aside', () => {
    expect(openIn(groups).map(({ ruleId }) => ruleId)).toEqual(['objective-state'])
    expect(groups[1]?.remarks[0]?.dismissal).toBe(dismissal)
  })

  test('about the whole set stand under the unit, and what is set aside does not weigh', () => {
    const given = {
      ...board(objectives),
      limits: { ...board([]).limits, objectivesPerUnit: { min: 3, max: 5 } },
    }
    const { findings: all } = judgeSet(setOf(given, undefined), 'de')
    const aside = { id: 'e', ruleId: 'set-objectives', reason: 'Ein Ziel genügt uns', by: 'anna', at: NOW }
    const open = groupsOf(all, given)
    const set = groupsOf(all, { ...given, dismissals: [aside] } as unknown as BoardData) // brands only
    const unitOf = ([first]: typeof open) => [
      first?.title,
      first?.remarks.map(({ dismissal }) => dismissal?.id),
    ]
    expect([unitOf(open), unitOf(set)]).toEqual([
      ['Vertrieb', [undefined]],
      ['Vertrieb', ['e']],
    ])
    expect([open, set].map((groups) => openIn(groups).length)).toEqual([2, 1])
    expect([open, set].map((groups) => strengthIn(groups, 2))).toEqual(['weak', 'fair'])
  })

  test('lose none of the findings', () => {
    expect(groups.flatMap(({ remarks }) => remarks)).toHaveLength(findings.length)
  })
})
