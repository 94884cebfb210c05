import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { onTopOf } from '../support/scene.ts'
import { openTeam, PERCENT, type Team } from './team.ts'

const PLAIN = { unit: { type: 'number' }, decimals: 0 } as const
const METRICS: readonly Metric[] = [
  PERCENT,
  { kind: 'decrease', baseline: null, target: 3, ...PLAIN },
  { kind: 'rate', baseline: 0, target: 200, period: 'week', ...PLAIN },
  { kind: 'ceiling', max: { value: 7, inclusive: true }, period: 'week', ...PLAIN },
  {
    kind: 'band',
    min: { value: 1, inclusive: false },
    max: { value: 5, inclusive: true },
    period: 'month',
    ...PLAIN,
  },
  { kind: 'yes_no' },
  { kind: 'stages', commit: 'Pilot', target: 'Rollout', stretch: 'Standard' },
]
const VALUES = [
  [19, 20.5, 21, 23],
  [9, 8, 7, 6],
  [120, 220, 90, 180],
  [7, 9, 5, 6],
  [2, 1, 5, 6],
  [0, 0, 0, 1],
  [0, 0.3, 0.3, 0.7],
] as const
const DAYS = ['2026-09-08', '2026-09-15', '2026-09-22', '2026-09-29']

let team: Team
let busy: ObjectiveView
const boardOf = (query: Record<string, string> = {}) =>
  team.door.as('guest').call('getBoard', { params: { cycleId: team.cycle.id, unitId: team.sales.id }, query })

async function reportAll(objective: ObjectiveView): Promise<void> {
  for (const [index, keyResult] of objective.keyResults.entries())
    for (const [day, on] of DAYS.entries()) {
      const value = VALUES[index]?.[day] ?? 0
      await team.checkIn('member', { objective, keyResultId: keyResult.id }, { value, confidence: 7, on })
    }
}

beforeAll(async () => {
  team = await openTeam()
  let objective = await team.draft('Wir gewinnen neue Kunden')
  for (const [index, metric] of METRICS.entries())
    objective = await team.addKeyResult(objective, metric, `KR ${index}`)
  objective = await team.move('member', objective, { to: 'proposed' })
  objective = await team.move('lead', objective, { to: 'active' })
  team.door.travelTo('2026-10-05T08:00:00.000Z')
  await reportAll(objective)
  busy = (await boardOf()).objectives[0] as ObjectiveView // it is the unit's only one
})
afterAll(() => team.close())

describe('every number of the board is the explanation’s', () => {
  const figures = [
    'progress',
    'expected_pace',
    'health',
    'confidence',
    'suggested_grade',
    'forecast',
  ] as const

  test('of the objective and of each key result, for every kind of metric', async () => {
    const { explanations } = await team.door
      .as('guest')
      .call('getExplanation', { params: team.paramsOf(busy) })
    const explained = (subject: string) =>
      Object.fromEntries(
        figures.map((figure) => [
          figure,
          explanations.find((each) => each.subject === subject && each.figure === figure)?.value,
        ]),
      )
    expect(explained('objective')).toMatchObject({
      progress: busy.progress,
      expected_pace: busy.expectedPace,
      health: busy.health,
      confidence: busy.confidence,
      suggested_grade: busy.suggestedGrade,
    })
    expect(busy.keyResults).toHaveLength(METRICS.length)
    for (const keyResult of busy.keyResults)
      expect(explained(keyResult.id)).toEqual({
        progress: keyResult.progress,
        expected_pace: keyResult.expectedPace,
        health: keyResult.health,
        confidence: keyResult.confidence,
        suggested_grade: keyResult.suggestedGrade,
        forecast: keyResult.forecast?.progress ?? null,
      })
  })

  test('and they are what the check-ins add up to', () => {
    const progress = busy.keyResults.map((keyResult) => keyResult.progress)
    expect(progress.map((share) => Number(share?.toFixed(4)))).toEqual([
      0.7143, // (23 − 18) / (25 − 18)
      0.5, // (6 − 9) / (3 − 9): the first check-in set the baseline
      0.7375, // mean of 120, 200 (not 220), 90 and 180, each of 200
      0.75, // three of four weeks within 7
      0, // September's last value, 6, is outside
      1,
      0.7,
    ])
  })
})

test('the unit’s summary on the board is the overview’s, from figures alone', async () => {
  const board = await boardOf()
  const overview = await team.door.as('guest').call('getOverview', { params: { cycleId: team.cycle.id } })
  expect(overview.units.find(({ unitId }) => unitId === team.sales.id)).toEqual(board.summary)
  expect(board.summary).toMatchObject({ objectiveCount: 1, keyResultCount: 7, progress: busy.progress })
})

test('time passes: silence shows on board and overview without anybody writing', async () => {
  const before = team.door.now()
  team.door.travelTo('2026-11-02T08:00:00.000Z')
  const board = await boardOf()
  const { units } = await team.door.as('guest').call('getOverview', { params: { cycleId: team.cycle.id } })
  expect(board.objectives[0]).toMatchObject({ health: 'stale', progress: busy.progress })
  expect(board.summary).toMatchObject({ health: 'stale', checkInsDone: 0, checkInsExpected: 6 })
  expect(units.find(({ unitId }) => unitId === team.sales.id)).toEqual(board.summary)
  team.door.travelTo(before)
})

test('an unchanged board is not sent again, a changed one and another day’s are', async () => {
  const params = { cycleId: team.cycle.id, unitId: team.sales.id }
  const ask = (etag: string | null) =>
    team.door
      .as('member')
      .send('getBoard', { params, ...(etag ? { headers: { 'if-none-match': etag } } : {}) })
  const tag = (await ask(null)).headers.get('etag')
  expect(tag).toMatch(/^W\//)
  expect(await ask(tag)).toMatchObject({ status: 304, body: null })
  await team.draft('Noch eins')
  expect(await ask(tag)).toMatchObject({ status: 200 })
  const next = (await ask(null)).headers.get('etag')
  const before = team.door.now()
  team.door.travelTo('2026-10-06T08:00:00.000Z')
  expect(await ask(next)).toMatchObject({ status: 200 })
  team.door.travelTo(before)
})

test('archived objectives are shown to who asks for them, and count for nobody', async () => {
  const objective = await team.draft('Für die Ablage')
  const count = (await boardOf()).summary.objectiveCount
  await team.door
    .as('member')
    .call('archiveObjective', { params: team.paramsOf(objective), headers: onTopOf(objective) })
  const [without, all] = [await boardOf(), await boardOf({ archived: 'true' })]
  expect(without.summary.objectiveCount).toBe(count - 1)
  expect(all.summary).toEqual(without.summary)
  expect(all.objectives.length).toBe(without.objectives.length + 1)
})

test('too few and too many objectives are said, not refused', async () => {
  const params = { cycleId: team.cycle.id, unitId: team.service.id }
  const service = () => team.door.as('outsider').call('getBoard', { params })
  expect((await service()).warnings).toEqual(['too_few_objectives'])
  for (const title of ['A', 'B', 'C'])
    await team.door
      .as('outsider')
      .call('createObjective', { params, body: { unitId: team.service.id, title } })
  expect((await service()).warnings).toEqual([])
  for (const title of ['D', 'E', 'F'])
    await team.door
      .as('outsider')
      .call('createObjective', { params, body: { unitId: team.service.id, title } })
  expect((await service()).warnings).toEqual(['too_many_objectives'])
})

test('the board says what its reader may not do, and why', async () => {
  const params = { cycleId: team.cycle.id, unitId: team.sales.id }
  const seen = async (who: 'guest' | 'outsider' | 'member') => {
    const { denials, objectives } = await team.door.as(who).call('getBoard', { params })
    return [denials['objective.create'], objectives[0]?.denials['keyResult.checkIn']]
  }
  expect(await seen('guest')).toEqual(['guest_reads_only', 'guest_reads_only'])
  expect(await seen('outsider')).toEqual(['not_a_member', 'not_a_member'])
  expect(await seen('member')).toEqual([undefined, undefined])
})

test('everybody the board names is named, and each once', async () => {
  const { people, objectives } = await boardOf()
  const ids = people.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(objectives.flatMap(({ activation }) => activation?.by ?? [])))
})

test('objectives are listed by unit and state, page by page', async () => {
  const params = { cycleId: team.cycle.id }
  const list = (query: Record<string, string>) =>
    team.door.as('guest').call('listObjectives', { params, query })
  const active = await list({ state: 'active' })
  expect(active.items.map(({ id }) => id)).toEqual([busy.id])
  const titles: string[] = []
  let query: Record<string, string> = { unitId: team.service.id, limit: '4' }
  for (;;) {
    const page = await list(query)
    titles.push(...page.items.map(({ title }) => title))
    if (page.nextCursor === null) break
    query = { ...query, cursor: page.nextCursor }
  }
  expect(titles.join('')).toBe('ABCDEF')
})
