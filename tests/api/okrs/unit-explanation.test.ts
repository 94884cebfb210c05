import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts'
import { active, type Scene, setUp } from '../support/scene.ts'

let door: FrontDoor
let scene: Scene
beforeEach(async () => {
  door = await openFrontDoor()
  scene = await setUp(door)
})
afterEach(() => door.close())

const params = () => ({ cycleId: scene.cycle.id, unitId: scene.sales.id })
const explained = async () => {
  const { explanations } = await door.as('guest').call('getUnitExplanation', { params: params() })
  return new Map(explanations.map((one) => [one.figure, one]))
}

test('every figure of the board is explained with the very number that stands there', async () => {
  const { objective, keyResult } = await active(door, scene)
  const place = { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id }
  door.travelTo('2026-10-01T08:00:00.000Z')
  await door.as('member').call('createCheckIn', { params: place, body: { value: 3, confidence: 7 } })
  await door.as('member').call('createObjective', {
    params: params(),
    body: { unitId: scene.sales.id, title: 'Noch ein Entwurf' },
  })
  const { summary, cycle } = await door.as('guest').call('getBoard', { params: params() })
  const found = await explained()
  const valueIn = (figure: 'progress' | 'expected_pace' | 'health' | 'cycle' | 'balance' | 'check_ins') =>
    found.get(figure)?.value
  expect([valueIn('progress'), valueIn('expected_pace'), valueIn('health'), valueIn('cycle')]).toEqual([
    summary.progress,
    summary.expectedPace,
    summary.health,
    cycle.elapsed,
  ])
  expect(valueIn('balance')).toBe(summary.balance.topDownShare)
  expect(found.get('check_ins')?.params).toMatchObject({
    kept: summary.checkInsDone,
    count: summary.checkInsExpected,
  })
  expect(found.get('progress')?.terms).toMatchObject([
    { label: objective.title, value: summary.progress, leftOut: null },
    { label: 'Noch ein Entwurf', value: null, leftOut: 'not_active' },
  ])
})

test('a unit without anything has something to say too', async () => {
  const found = await explained()
  expect([...found.values()].map(({ figure, sentence }) => [figure, sentence])).toEqual([
    ['progress', 'progress.unit_none'],
    ['expected_pace', 'pace.none'],
    ['health', 'health.none'],
    ['check_ins', 'check_ins.none'],
    ['balance', 'balance.none'],
    ['cycle', 'cycle.elapsed'],
  ])
})

test('the organisation’s own figures come explained with the overview', async () => {
  await active(door, scene)
  const overview = await door.as('guest').call('getOverview', { params: { cycleId: scene.cycle.id } })
  const balance = overview.explanations.find(({ figure }) => figure === 'balance')
  expect(balance).toMatchObject({
    sentence: 'balance.share',
    value: overview.balance.topDownShare,
    params: { count: overview.balance.topDown + overview.balance.bottomUp },
  })
})
