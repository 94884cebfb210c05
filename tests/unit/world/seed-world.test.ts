import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LocalEnvironment } from '#infra/local/local-environment.ts'
import { worldDirectory } from '#infra/local/world/directory.ts'
import type { PersonKey } from '#infra/local/world/people.ts'
import { people } from '#infra/local/world/people.ts'
import { SeedApi } from '#infra/local/world/seed-api.ts'
import { seedWorld } from '#infra/local/world/seed-world.ts'
import { story } from '#infra/local/world/tell-story.ts'
import { type CycleKey, worldCycles } from '#infra/local/world/world-calendar.ts'
import { getAlignmentHealth } from '#shared/contracts/alignments/get-alignment-health.ts'
import { listAlignments } from '#shared/contracts/alignments/list-alignments.ts'
import { listComments } from '#shared/contracts/comments/list-comments.ts'
import { getBoard } from '#shared/contracts/cycles/get-board.ts'
import { getOverview } from '#shared/contracts/cycles/get-overview.ts'
import { getMe } from '#shared/contracts/me/get-me.ts'
import { listHistory } from '#shared/contracts/objectives/list-history.ts'
import { listObjectives } from '#shared/contracts/objectives/list-objectives.ts'
import { listUnits } from '#shared/contracts/units/list-units.ts'

const NOW = '2026-11-25T08:00:00Z'
const calendar = worldCycles(NOW)
let environment: LocalEnvironment
let api: SeedApi

beforeAll(async () => {
  environment = await LocalEnvironment.create({ directory: worldDirectory(), now: NOW })
  await seedWorld(environment, { now: NOW })
  api = new SeedApi(environment)
}, 180_000)

afterAll(() => environment?.close())

const me = (as: PersonKey) => api.call(getMe, { as })

async function cycleId(key: CycleKey): Promise<string> {
  const { cycles } = await me('aylin')
  const found = cycles.find(({ name }) => name === calendar[key].name)
  if (!found) throw new Error(`There is no cycle ${key}`)
  return found.id
}

async function unitId(name: string): Promise<string> {
  const { items } = await api.call(listUnits, { as: 'aylin', query: { limit: 200 } })
  const found = items.find((unit) => unit.name === name)
  if (!found) throw new Error(`There is no unit ${name}`)
  return found.id
}

const board = async (key: CycleKey, unit: string, as: PersonKey = 'aylin') =>
  api.call(getBoard, { as, params: { cycleId: await cycleId(key), unitId: await unitId(unit) }, query: {} })

const objectivesOf = async (key: CycleKey) =>
  (
    await api.call(listObjectives, {
      as: 'aylin',
      params: { cycleId: await cycleId(key) },
      query: { limit: 200 },
    })
  ).items

describe('the seeded company', () => {
  test('is in the present again, in the middle of its running cycle', async () => {
    expect(Math.abs(environment.clock.now() - Date.parse(NOW))).toBeLessThan(120_000)
    const { cycles, currentCycleId, settings } = await me('aylin')
    expect(cycles.map(({ state }) => state).toSorted()).toEqual(['closed', 'planning', 'running'])
    expect(currentCycleId).toBe(await cycleId('running'))
    expect(settings).toMatchObject({ name: 'Nordlicht Software GmbH', timeZone: 'Europe/Berlin' })
  })

  test('has three levels of units, led and filled from the directory', async () => {
    const { items } = await api.call(listUnits, { as: 'aylin', query: { limit: 200 } })
    const parentOf = (id: string | null) => items.find((unit) => unit.id === id)?.parentId ?? null
    const dach = items.find(({ name }) => name === 'Vertrieb DACH')
    expect(items).toHaveLength(10)
    expect(dach?.leads).toEqual([people.aylin.oid])
    expect(dach?.members).toEqual(expect.arrayContaining([people.lukas.oid, people.meilin.oid]))
    const company = parentOf(parentOf(dach?.id ?? null))
    expect(items.find(({ id }) => id === company)).toMatchObject({
      name: 'Nordlicht Software GmbH',
      parentId: null,
    })
  })

  test('shows both sales examples of the article on the board, with values of this week or the last', async () => {
    const { objectives, cycle } = await board('running', 'Vertrieb DACH')
    const [customers, market] = objectives
    expect(customers?.title).toBe('Wir haben ein genaues Verständnis unserer Bestandskunden')
    expect(customers?.keyResults.map(({ metric }) => metric.kind)).toEqual(['increase', 'increase', 'yes_no'])
    expect(market?.title).toBe('Wir werden der führende Anbieter von KI-Software in der DACH-Region')
    expect(market?.keyResults.map(({ lastCheckIn }) => lastCheckIn?.ageDays)).toEqual([7, 7, 7, 7])
    expect(market?.keyResults.every(({ value, progress }) => value !== null && progress !== null)).toBe(true)
    expect(cycle.elapsed).toBeGreaterThan(0.55)
  })

  test('holds every objective of the story in the state it has reached', async () => {
    const told = story.running.flatMap(({ objectives }) => objectives)
    const running = await objectivesOf('running')
    expect(running).toHaveLength(told.length)
    const states = Object.groupBy(running, ({ state }) => state)
    expect(states.cancelled).toHaveLength(1)
    expect(states.active).toHaveLength(told.length - 1)
    const planned = await objectivesOf('planned')
    expect(new Set(planned.map(({ state }) => state))).toEqual(new Set(['draft', 'proposed', 'agreed']))
  })

  test('leaves an agreement round open: a no with its reason, and people who have yet to answer', async () => {
    const { objectives } = await board('planned', 'Nordlicht Software GmbH')
    const open = objectives.find(({ agreements }) => agreements.some(({ answer }) => answer === 'no'))
    expect(open?.agreements.find(({ answer }) => answer === 'no')?.note).toMatch(/Messgröße/)
    expect(open?.awaiting.toSorted()).toEqual([people.samira.oid, people.markus.oid].toSorted())
  })

  test('has graded and closed the cycle before, with reasons where the team judged otherwise', async () => {
    const finished = await objectivesOf('finished')
    expect(finished.every(({ state, grade }) => state === 'closed' && grade !== null)).toBe(true)
    const grades = finished.flatMap(({ grade, keyResults }) => [grade, ...keyResults.map((one) => one.grade)])
    expect(grades.filter((grade) => grade === null)).toEqual([])
    const judged = grades.filter(
      (grade) => grade !== null && Math.abs(grade.value - (grade.suggested ?? -1)) >= 0.005,
    )
    expect(judged.length).toBeGreaterThan(0)
    expect(judged.every((grade) => (grade?.reason ?? '').length > 20)).toBe(true)
  })

  test('carries objectives over, pointing back and forth', async () => {
    const carried = (await objectivesOf('running')).filter(({ carriedFrom }) => carriedFrom)
    expect(carried).toHaveLength(3)
    const sources = (await objectivesOf('finished')).filter(({ carriedTo }) => carriedTo)
    expect(sources.map(({ carriedTo }) => carriedTo?.objectiveId).toSorted()).toEqual(
      carried.map(({ id }) => id).toSorted(),
    )
  })

  test('remembers who did what when, in the time of the story', async () => {
    const { objectives, cycle } = await board('running', 'Vertrieb DACH')
    const market = objectives[1]
    const params = { cycleId: cycle.id, objectiveId: market?.id ?? '' }
    const { items } = await api.call(listHistory, { as: 'lukas', params, query: { limit: 200 } })
    const first = items.at(-1)
    expect(first).toMatchObject({ verb: 'created', by: people.jonas.oid })
    expect(first?.at.slice(0, 10)).toBe('2026-09-09')
    const edits = items.filter(({ verb, reason }) => verb === 'key_result_edited' && reason)
    expect(edits).toHaveLength(2)
    expect(edits.flatMap(({ changes }) => changes.map(({ field }) => field))).toContain('metric.target')
    const times = items.map(({ at }) => at)
    expect(times).toEqual(times.toSorted().reverse())
  })

  test('has comments that mention people', async () => {
    const { objectives, cycle } = await board('running', 'Vertrieb DACH')
    const params = { cycleId: cycle.id, objectiveId: objectives[0]?.id ?? '' }
    const { items } = await api.call(listComments, { as: 'lukas', params, query: {} })
    expect(items.flatMap(({ mentions }) => mentions)).toEqual(
      expect.arrayContaining([people.lukas.oid, people.meilin.oid, people.daniel.oid]),
    )
  })

  test('stands mixed: units in every colour, top-down near 40 %', async () => {
    const { units, balance } = await api.call(getOverview, {
      as: 'katharina',
      params: { cycleId: await cycleId('running') },
    })
    expect(units).toHaveLength(10)
    expect(new Set(units.map(({ health }) => health)).size).toBeGreaterThan(1)
    expect(balance.topDownShare).toBeGreaterThan(0.35)
    expect(balance.topDownShare).toBeLessThan(0.47)
  })

  test('hangs together from the teams to the company, with promises in every state and a few named gaps', async () => {
    const params = { cycleId: await cycleId('running') }
    const { items } = await api.call(listAlignments, { as: 'aylin', params, query: { limit: 200 } })
    const states = items.flatMap(({ dependency }) => dependency?.state ?? [])
    expect(new Set(states)).toEqual(new Set(['requested', 'confirmed', 'declined', 'delivered']))
    expect(items.filter(({ kind }) => kind === 'contributes_to').length).toBeGreaterThan(20)
    const { counts } = await api.call(getAlignmentHealth, { as: 'aylin', params, query: {} })
    expect(counts).toEqual({
      orphan_objective: 1,
      company_objective_without_contributors: 1,
      unconfirmed_dependency: 2,
      declined_dependency: 1,
      overdue_dependency: 1,
      unlinked_unit: 0,
      link_to_gone: 1,
    })
  })

  test('lets the guest read only and shows another tenant nothing', async () => {
    const { denials } = await board('running', 'Vertrieb DACH', 'clara')
    expect(denials['objective.create']).toBe('guest_reads_only')
    const viktor = await me('viktor')
    expect(viktor.units).toEqual([])
    expect(viktor.cycles).toEqual([])
  })
})
