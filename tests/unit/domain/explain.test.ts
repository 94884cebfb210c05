import { describe, expect, test } from 'vitest'
import { getExplanation } from '#shared/contracts/objectives/get-explanation.ts'
import { explain } from '#shared/domain/explain.ts'
import { PARAM_KINDS, SENTENCES, type Sentence } from '#shared/domain/explain-sentences.ts'
import { explainUnit } from '#shared/domain/explain-unit.ts'
import type { Explanation, Figure } from '#shared/domain/explanation.ts'
import type { KeyResult, Objective } from '#shared/domain/objective.ts'
import { keyResultStanding, objectiveStanding } from '#shared/domain/standing.ts'
import { summariseUnit } from '#shared/domain/summary.ts'
import {
  AUTUMN,
  ceiling,
  increase,
  keyResult,
  objective,
  rate,
  readings,
  SETTINGS,
  unitId,
  upTo,
} from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { metricIn, readingsIn } from '#tests/vectors/words.ts'

const situation = { cycle: AUTUMN, today: '2026-10-16', settings: SETTINGS }
const cases = table('explain/key-results')

const about = (keyResults: readonly KeyResult[], given: Partial<Omit<Objective, 'id'>> = {}) =>
  explain({ ...situation, objective: objective({ keyResults, ...given }) })

function find(explanations: readonly Explanation[], subject: string, figure: Figure): Explanation {
  const found = explanations.find((each) => each.subject === subject && each.figure === figure)
  if (!found) throw new Error(`no explanation of ${figure} of ${subject}`)
  return found
}

const at = (percent: number, given: Partial<Omit<KeyResult, 'id'>> & { id?: string } = {}): KeyResult =>
  keyResult({ readings: readings(`2026-10-15: ${percent}`), ...given })

describe('a key result explains itself', () => {
  test.each(cases)('$says', ({ cell }) => {
    const given = keyResult({ metric: metricIn(cell('metric')), readings: readingsIn(cell('readings')) })
    const explanations = about([given])
    for (const figure of ['progress', 'health', 'forecast', 'confidence'] as const)
      expect(find(explanations, 'kr1', figure).sentence).toBe(cell(figure))
  })

  test('the numbers in the sentence give the number explained', () => {
    const { value, params } = find(about([at(40, { metric: increase(20, 120) })]), 'kr1', 'progress')
    expect(params).toEqual({ value: 40, baseline: 20, target: 120 })
    expect(value).toBe(0.2)
  })

  test('the gap is named with pace and thresholds', () => {
    const { value, params } = find(about([at(20)]), 'kr1', 'health')
    expect(value).toBe('at_risk')
    expect(params).toMatchObject({ progress: 0.2, onTrack: 0.1, atRisk: 0.25 })
    expect(params.expected).toBeCloseTo(0.35, 10)
    expect(params.gap).toBeCloseTo(0.15, 10)
  })

  test('the pace names the elapsed share and where a good landing lies', () => {
    const { params } = find(about([at(20)]), 'kr1', 'expected_pace')
    expect(params).toMatchObject({ elapsed: 0.5, landing: 0.7, startsOn: '2026-09-01', endsOn: '2026-11-30' })
  })

  test('a rate shows the line of its periods, whose mean is its progress', () => {
    const given = keyResult({
      metric: rate(0, 200),
      readings: readings('2026-09-30: 100', '2026-10-15: 400'),
    })
    const { value, terms } = find(about([given]), 'kr1', 'progress')
    expect(terms).toEqual([
      { label: '2026-09-30', value: 0.5, weight: 1, leftOut: null },
      { label: '2026-10-15', value: 1, weight: 1, leftOut: null },
    ])
    expect(value).toBe(0.75)
  })

  test('a bound says how many periods kept it', () => {
    const given = keyResult({
      metric: ceiling(upTo(7)),
      readings: readings('2026-10-07: 9', '2026-10-15: 6'),
    })
    expect(find(about([given]), 'kr1', 'progress').params).toEqual({
      max: 7,
      kept: 1,
      periods: 2,
      period: 'week',
    })
  })

  test('silence says since when and how long is fine', () => {
    const given = keyResult({ readings: readings('2026-10-01: 90') })
    expect(find(about([given]), 'kr1', 'health').params).toEqual({ on: '2026-10-01', ageDays: 15, days: 10 })
  })
})

describe('an objective explains itself', () => {
  const keyResults = [
    at(80, { id: 'a', title: 'Weighs three', weight: 3 }),
    at(-40, { id: 'b', title: 'Fell behind' }),
    at(90, { id: 'c', title: 'Left out', weight: 0 }),
    keyResult({ id: 'd', title: 'Silent' }),
    keyResult({ id: 'e', title: 'Baseline missing', metric: increase(null, 5) }),
    at(90, { id: 'f', title: 'Archived', archivedAt: '2026-10-01T08:00:00Z' }),
  ]

  test('progress is the mean of its terms: clamped, weighted, or left out with the reason', () => {
    const { value, terms } = find(about(keyResults), 'objective', 'progress')
    expect(terms.map((term) => [term.label, term.value, term.weight, term.leftOut])).toEqual([
      ['Weighs three', 0.8, 3, null],
      ['Fell behind', 0, 1, null],
      ['Left out', 0.9, 0, 'weight_zero'],
      ['Silent', null, 1, 'no_value'],
      ['Baseline missing', null, 1, 'find_baseline'],
      ['Archived', 0.9, 1, 'archived'],
    ])
    const counted = terms.filter(({ leftOut }) => leftOut === null)
    const sum = counted.reduce((total, term) => total + (term.value ?? 0) * (term.weight ?? 0), 0)
    const weights = counted.reduce((total, { weight }) => total + (weight ?? 0), 0)
    expect(value).toBeCloseTo(sum / weights, 10)
  })

  test('a green that silence made amber says so and names who is silent', () => {
    const { value, sentence, params, terms } = find(about(keyResults.slice(0, 4)), 'objective', 'health')
    expect([value, sentence, params.silent]).toEqual(['at_risk', 'health.partly_silent', 0.2])
    expect(terms).toEqual([{ label: 'Silent', value: null, weight: 1, leftOut: 'silent' }])
  })

  test.each<[string, readonly KeyResult[], Partial<Omit<Objective, 'id'>>, Figure, Sentence]>([
    ['half of it silent', [at(90), keyResult()], {}, 'health', 'health.mostly_silent'],
    ['behind for its own reasons', [at(20)], {}, 'health', 'health.gap_at_risk'],
    ['still a draft', [at(20)], { state: 'draft' }, 'health', 'health.none'],
    ['no pace before activation', [at(20)], { state: 'agreed' }, 'expected_pace', 'pace.none'],
    ['closed: held against its landing', [at(20)], { state: 'closed' }, 'expected_pace', 'pace.closed'],
    ['no progress yet', [keyResult()], {}, 'progress', 'progress.objective_none'],
    ['the mean of the votes', [at(20)], {}, 'confidence', 'confidence.objective'],
    ['nobody voted', [keyResult()], {}, 'confidence', 'confidence.none'],
    ['a suggested grade', [at(20)], {}, 'suggested_grade', 'grade.suggested'],
    ['nothing to suggest', [keyResult()], {}, 'suggested_grade', 'grade.none'],
    [
      'a given grade',
      [at(20)],
      { state: 'closed', grade: { value: 0.3, suggested: 0.2, reason: 'x' } },
      'suggested_grade',
      'grade.given',
    ],
  ])('%s', (_, of, given, figure, sentence) => {
    expect(find(about(of, given), 'objective', figure).sentence).toBe(sentence)
  })

  test('before the first check-in it says until when that is no silence', () => {
    const early = explain({
      ...situation,
      today: '2026-09-05',
      objective: objective({ keyResults: [keyResult()] }),
    })
    for (const subject of ['objective', 'kr1'])
      expect(find(early, subject, 'health')).toMatchObject({
        sentence: 'health.not_started',
        params: { until: '2026-09-14' },
      })
  })

  test('explains exactly the numbers the views show', () => {
    const given = { ...situation, objective: objective({ keyResults }) }
    const standing = objectiveStanding(given)
    const explanations = explain(given)
    expect(find(explanations, 'objective', 'progress').value).toBe(standing.progress)
    expect(find(explanations, 'objective', 'health').value).toBe(standing.health)
    for (const each of keyResults) {
      const shown = keyResultStanding({ ...given, keyResult: each })
      expect(find(explanations, each.id, 'progress').value).toBe(shown.progress)
      expect(find(explanations, each.id, 'health').value).toBe(shown.health)
      expect(find(explanations, each.id, 'expected_pace').value).toBe(shown.expectedPace)
      expect(find(explanations, each.id, 'suggested_grade').value).toBe(shown.suggestedGrade)
    }
  })
})

const aboutUnit = (objectives: readonly Objective[], today = situation.today) => {
  const given = { ...situation, today, objectives }
  const summary = summariseUnit({ ...given, unitId: unitId('sales'), aim: 0.4 })
  return explainUnit({ ...given, summary })
}
const withKeyResults = (...keyResults: readonly KeyResult[]) => objective({ keyResults })

describe('the closed lists', () => {
  const all = [
    ...cases.flatMap(({ cell }) =>
      about([keyResult({ metric: metricIn(cell('metric')), readings: readingsIn(cell('readings')) })]),
    ),
    ...about([at(20), at(90), keyResult()], { grade: { value: 0.3, suggested: 0.2, reason: 'x' } }),
    ...about([at(20)], { state: 'draft' }),
    ...about([at(20)], { state: 'closed' }),
    ...about([at(90), at(90), at(90), keyResult()]),
    ...explain({ ...situation, today: '2026-09-05', objective: objective({ keyResults: [keyResult()] }) }),
    ...aboutUnit([]),
    ...aboutUnit([withKeyResults(at(90)), withKeyResults(at(90)), withKeyResults(keyResult())]),
    ...aboutUnit([withKeyResults(keyResult())]),
    ...aboutUnit([withKeyResults(keyResult())], '2026-09-05'),
  ]

  test('hold every sentence that is said, and every one of them is said', () => {
    expect([...new Set(all.map(({ sentence }) => sentence))].sort()).toEqual([...SENTENCES].sort())
  })

  test('hold exactly the parameters that are used, so that the tab knows how to write it', () => {
    const names = new Set(all.flatMap(({ params }) => Object.keys(params)))
    expect([...names].sort()).toEqual(Object.keys(PARAM_KINDS).sort())
  })

  test('everything said fits the wire', () => {
    const sent = getExplanation.response.parse({ explanations: all })
    expect(sent.explanations).toEqual(all)
  })
})
