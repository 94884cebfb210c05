import { describe, expect, test } from 'vitest'
import { people } from '#infra/local/world/people.ts'
import type { StoryObjective } from '#infra/local/world/story.ts'
import { leadOf, votersOf } from '#infra/local/world/tell-objective.ts'
import { story } from '#infra/local/world/tell-story.ts'
import type { UnitKey } from '#infra/local/world/units.ts'
import { CYCLE_KEYS } from '#infra/local/world/world-calendar.ts'
import { createCheckIn } from '#shared/contracts/check-ins/create-check-in.ts'
import { addComment } from '#shared/contracts/comments/add-comment.ts'
import { addKeyResult } from '#shared/contracts/key-results/add-key-result.ts'
import { editKeyResult } from '#shared/contracts/key-results/edit-key-result.ts'
import { createObjective } from '#shared/contracts/objectives/create-objective.ts'
import type { MetricKind } from '#shared/domain/metric.ts'
import { checkMetric, checkReading } from '#shared/domain/validity.ts'

interface Told {
  readonly unit: UnitKey
  readonly objective: StoryObjective
}

const told: readonly Told[] = CYCLE_KEYS.flatMap((key) =>
  story[key].flatMap(({ unit, objectives }) => objectives.map((objective) => ({ unit, objective }))),
)
const runningNow = story.running.flatMap(({ objectives }) => objectives)
const titled = told.map((one) => [one.objective.title, one] as const)

describe.each(titled)('%s', (_, { unit, objective }) => {
  const { title, why, origin, owner, keyResults, comments = [] } = objective

  test('is accepted by the contract', () => {
    const body = { unitId: 'u', title, why, origin, ownerId: people[owner].oid }
    expect(createObjective.body.safeParse(body).error).toBeUndefined()
  })

  test('has key results that the contract and the metric model accept, each with a metric of its own words', () => {
    for (const { title, metric, owner, weight } of keyResults) {
      const body = { title, metric, ownerId: people[owner].oid, weight }
      expect(addKeyResult.body.safeParse(body).error).toBeUndefined()
      expect(checkMetric(metric).ok, title).toBe(true)
    }
    expect(new Set(keyResults.map((one) => one.title)).size).toBe(keyResults.length)
  })

  test('has check-ins that mean something for their metric', () => {
    for (const { metric, values = [], title } of keyResults)
      for (const value of values.filter((one) => one !== null)) {
        const body = { value, confidence: 5 }
        expect(createCheckIn.body.safeParse(body).success && checkReading(metric, value).ok, title).toBe(true)
      }
  })

  test('is owned and written by members of its unit', () => {
    const members = votersOf(unit)
    const writers = [
      owner,
      ...keyResults.flatMap((one) => [one.owner, ...(one.changes ?? []).map(({ by }) => by)]),
      ...(objective.objections ?? []).map(({ by }) => by),
      ...(objective.withoutAnswerOf ?? []),
    ]
    expect(writers.filter((key) => !members.includes(key))).toEqual([])
    if (objective.cancelled) expect(objective.cancelled.by).toBe(leadOf(unit))
  })

  test('mentions only people who exist, in comments that the contract accepts', () => {
    const mentioned = comments.flatMap(({ text }) =>
      [...text.matchAll(/@\{?(\w+)\}?/g)].map(([, key]) => key),
    )
    expect(mentioned.filter((key) => !(`${key}` in people))).toEqual([])
    for (const { text } of comments) expect(addComment.body.safeParse({ text }).success).toBe(true)
  })

  test('gives a reason that the contract accepts for every change of a key result', () => {
    for (const { week: _, by: __, ...body } of keyResults.flatMap(({ changes = [] }) => changes))
      expect(editKeyResult.body.safeParse(body).error).toBeUndefined()
  })
})

describe('the whole story', () => {
  test('names every objective once and carries on only what has been there', () => {
    const keys = told.map(({ objective }) => objective.key)
    expect(new Set(keys).size).toBe(keys.length)
    const before = new Map(story.finished.flatMap((unit) => unit.objectives).map((one) => [one.key, one]))
    const carriers = runningNow.filter(({ carries }) => carries)
    expect(carriers.length).toBeGreaterThanOrEqual(3)
    for (const { carries = '', keyResults } of carriers) {
      const titles = before.get(carries)?.keyResults.map(({ title }) => title)
      const carried = keyResults.flatMap((one) => one.carries ?? [])
      expect(carried.length).toBeGreaterThan(0)
      expect(titles).toEqual(expect.arrayContaining(carried))
      expect(keyResults.slice(0, carried.length).every((one) => one.carries)).toBe(true)
    }
  })

  test('uses every kind of metric in the running cycle, with a strict bound and an unknown baseline among them', () => {
    const metrics = runningNow.flatMap(({ keyResults }) => keyResults.map(({ metric }) => metric))
    const kinds: readonly MetricKind[] = [
      'increase',
      'decrease',
      'rate',
      'floor',
      'ceiling',
      'band',
      'yes_no',
      'stages',
    ]
    expect(new Set(metrics.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(metrics.some((one) => one.kind === 'ceiling' && !one.max.inclusive)).toBe(true)
    expect(metrics.some((one) => one.kind === 'increase' && one.baseline === null)).toBe(true)
    expect(metrics.some((one) => one.kind === 'rate' && one.period === 'week')).toBe(true)
  })

  test('mixes top-down and bottom-up near 40 to 60', () => {
    const counted = runningNow.filter(({ cancelled }) => !cancelled)
    const topDown = counted.filter(({ origin }) => origin === 'top_down').length
    expect(topDown / counted.length).toBeGreaterThan(0.35)
    expect(topDown / counted.length).toBeLessThan(0.47)
  })

  test('gives the company four objectives and every objective in progress three to five key results', () => {
    expect(story.running.find(({ unit }) => unit === 'nordlicht')?.objectives).toHaveLength(4)
    const counts = runningNow.map(({ keyResults }) => keyResults.filter(({ archived }) => !archived).length)
    expect(counts.filter((count) => count < 3 || count > 5)).toEqual([])
  })
})

describe('the sales examples of the article', () => {
  const of = (title: string) => runningNow.find((one) => one.title === title)?.keyResults ?? []

  test('existing customers: interviews, survey and an accessible CRM, the last one a milestone', () => {
    const keyResults = of('Wir haben ein genaues Verständnis unserer Bestandskunden')
    expect(keyResults.map(({ title }) => title)).toEqual([
      '10 Interviews mit Key Accounts',
      'Kundenumfrage mit 100 Teilnehmenden',
      'CRM ist für alle im Unternehmen zugänglich',
    ])
    expect(keyResults.map(({ metric }) => metric)).toMatchObject([
      { kind: 'increase', baseline: 0, target: 10 },
      { kind: 'increase', baseline: 0, target: 100 },
      { kind: 'yes_no' },
    ])
  })

  test('market leadership: leads a month, conversion, follow-up within seven days, market share', () => {
    const keyResults = of('Wir werden der führende Anbieter von KI-Software in der DACH-Region')
    expect(keyResults.map(({ title }) => title)).toEqual([
      '200 Leads im Monat',
      '25 % Konversionsrate aller Leads',
      'Follow-up innerhalb von 7 Tagen nach einem Verkauf',
      '30 % Marktanteil',
    ])
    expect(keyResults.map(({ metric }) => metric)).toMatchObject([
      { kind: 'rate', target: 200, period: 'month' },
      { kind: 'increase', baseline: 18, target: 25, unit: { type: 'percent' } },
      { kind: 'ceiling', max: { value: 7, inclusive: true }, unit: { type: 'duration', unit: 'days' } },
      { kind: 'increase', target: 30, unit: { type: 'percent' } },
    ])
  })
})
