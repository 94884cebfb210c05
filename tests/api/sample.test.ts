import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'

let door: FrontDoor
beforeEach(async () => {
  door = await openFrontDoor()
})
afterEach(() => door.close())

const admin = () => door.as('admin')
const begin = (language: 'de' | 'en' = 'de') => admin().call('createSample', { body: { language } })
const discard = () => admin().call('discardSample')
const boardOf = async ({ unit, cycle }: Awaited<ReturnType<typeof begin>>) =>
  admin().call('getBoard', { params: { cycleId: cycle.id, unitId: unit.id } })
const organisation = async () => {
  const { units, cycles } = await admin().call('getMe')
  return [units, cycles]
}

describe('the sample', () => {
  test('is the article’s two examples in the middle of a running cycle, with everything that moves', async () => {
    const sample = await begin()
    expect(sample.unit.isSample).toBe(true)
    expect(sample.cycle).toMatchObject({ state: 'running', warnings: [] })
    const { objectives, summary } = await boardOf(sample)
    expect(objectives.map(({ title, state, keyResults }) => [title, state, keyResults.length])).toEqual([
      ['Wir haben ein genaues Verständnis unserer Bestandskunden', 'active', 3],
      ['Wir werden der führende Anbieter von KI-Software in der DACH-Region', 'active', 4],
    ])
    const [interviews, , crm] = objectives[0]?.keyResults ?? []
    expect(interviews).toMatchObject({ value: 4, progress: 0.4, health: 'on_track', confidence: 8 })
    expect(interviews?.forecast).not.toBeNull()
    expect(crm).toMatchObject({ milestone: true, health: 'stale' })
    expect(summary.progress).toBeGreaterThan(0)
  })

  test('explains itself and tells its history as anything else does', async () => {
    const sample = await begin()
    const [objective] = (await boardOf(sample)).objectives
    const params = { cycleId: sample.cycle.id, objectiveId: objective?.id ?? '' }
    const { items } = await admin().call('listHistory', { params, query: { limit: '100' } })
    const verbs = items.map(({ verb }) => verb)
    expect(verbs.filter((verb) => verb === 'checked_in')).toHaveLength(13)
    expect(verbs).toEqual(expect.arrayContaining(['created', 'proposed', 'agreed', 'activated']))
    expect((await admin().call('getExplanation', { params })).explanations.length).toBeGreaterThan(10)
  })

  test('speaks the language of whoever tries it', async () => {
    const { objectives } = await boardOf(await begin('en'))
    expect(objectives[0]?.title).toBe('We understand our existing customers precisely')
  })

  test('is for an empty organisation only', async () => {
    await admin().call('createUnit', { body: { name: 'Vertrieb' } })
    expect(await admin().refused('createSample', { body: { language: 'de' } })).toMatchObject({
      status: 409,
      code: 'already_exists',
    })
  })

  test('is gone without a trace after one request, and can be tried again', async () => {
    const first = await begin()
    const params = { cycleId: first.cycle.id, objectiveId: (await boardOf(first)).objectives[0]?.id ?? '' }
    const keyResultId = (await boardOf(first)).objectives[0]?.keyResults[0]?.id ?? ''
    await admin().call('createCheckIn', {
      params: { ...params, keyResultId },
      body: { value: 5, confidence: 9 },
    })
    await discard()
    expect(await organisation()).toEqual([[], []])
    expect(await admin().refused('getObjective', { params })).toMatchObject({ status: 404 })
    expect(await admin().refused('discardSample')).toMatchObject({ status: 404 })
    expect((await boardOf(await begin())).objectives).toHaveLength(2)
  })

  test('leaves a cycle in which others have begun to work', async () => {
    const { cycle } = await begin()
    const own = await admin().call('createUnit', { body: { name: 'Vertrieb' } })
    const params = { cycleId: cycle.id }
    await admin().call('createObjective', { params, body: { unitId: own.id, title: 'Wir hören zu' } })
    await discard()
    const board = await admin().call('getBoard', { params: { ...params, unitId: own.id } })
    expect(board.objectives.map(({ title }) => title)).toEqual(['Wir hören zu'])
    const { units } = await admin().call('getMe')
    expect(units.filter(({ archivedAt }) => archivedAt === null).map(({ name }) => name)).toEqual([
      'Vertrieb',
    ])
    expect(await admin().refused('discardSample')).toMatchObject({ status: 404 })
  })
})
