import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Overrides } from '#functions/app.ts'
import { Pace } from '#functions/notices/pace.ts'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { idOf, openTeam, type Team } from '../okrs/team.ts'
import { openFrontDoor } from '../support/front-door.ts'
import { SALES_TEAM, TENANT } from '../support/people.ts'
import { draft, setUp } from '../support/scene.ts'
import { teamMember } from '../support/team-directory.ts'

let team: Team
let objective: ObjectiveView
const begin = async (overrides: Overrides = {}) => {
  team = await openTeam(overrides)
  objective = await team.draft()
}
beforeEach(() => begin())
afterEach(() => team.close())

const told = () => team.door.notifier.told
const mention = (text = `@[${idOf('lead')}]`) =>
  team.door.as('member').call('addComment', { params: team.paramsOf(objective), body: { text } })
const tick = async (seconds: number) => {
  team.door.travelTo(new Date(Date.parse(team.door.now()) + seconds * 1000).toISOString())
  await team.door.runTimer('deliverNotices')
}
const kept = async () =>
  (await team.door.store.query(`${TENANT}|${team.cycle.id}`, { type: 'notice', limit: 100 })).items

test('what cannot be told now is told by the timer, after the pause that was asked for and once', async () => {
  team.door.notifier.refusal = { reason: 'throttled', seconds: 90 }
  await mention()
  team.door.notifier.refusal = null
  await tick(60)
  expect(told()).toEqual([])
  await tick(31)
  expect(told().map(({ to }) => to)).toEqual([idOf('lead')])
  await tick(3600)
  expect(told()).toHaveLength(1)
})

test('the comment stands although telling fails in a way nobody has foreseen', async () => {
  const broken = vi.spyOn(team.door.notifier, 'tell').mockRejectedValueOnce(new Error('unforeseen'))
  await mention()
  broken.mockRestore()
  expect(team.door.logged.map(({ event }) => event)).toContain('notices wait for the timer')
  await tick(61)
  expect(told()).toHaveLength(1)
})

test('nobody waits for a service that does not answer', async () => {
  const silent = vi.spyOn(team.door.notifier, 'tell').mockReturnValue(new Promise(() => undefined))
  const started = performance.now()
  await mention()
  expect(performance.now() - started).toBeLessThan(3000)
  silent.mockRestore()
  await tick(61)
  expect(told()).toHaveLength(1)
})

test('a large team is told as fast as Teams takes it, each person once, some by the timer', async () => {
  const many = Array.from({ length: 14 }, (_, index) => ({
    tid: TENANT,
    oid: `f0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: `Person ${index}`,
  }))
  await team.close()
  await begin({ pace: new Pace() })
  const known = team.door.directory.teams.get(SALES_TEAM) ?? []
  team.door.directory.teams.set(SALES_TEAM, [...known, ...many.map((person) => teamMember(person))])
  team.door.travelTo('2026-09-07T09:00:00.000Z')
  await team.move('lead', objective, { to: 'proposed' })
  // Five at once and five more within the writer's patience, if the machine is quick
  expect(told().length).toBeGreaterThanOrEqual(5)
  expect(told().length).toBeLessThanOrEqual(10)
  await tick(61)
  expect(told()).toHaveLength(16)
  expect(new Set(told().map(({ to }) => to)).size).toBe(16)
}, 20_000)

test('the timer leaves to the writer what has just been written', async () => {
  team.door.notifier.refusal = { reason: 'unavailable' }
  await mention()
  team.door.notifier.refusal = null
  await tick(5)
  expect(told()).toEqual([])
})

test('a comment taken back in between is told to nobody', async () => {
  team.door.notifier.refusal = { reason: 'unavailable' }
  const { id } = await mention()
  team.door.notifier.refusal = null
  const params = team.paramsOf(objective, { commentId: id })
  await team.door.as('member').call('deleteComment', { params })
  await tick(120)
  expect(told()).toEqual([])
  expect((await kept()).map(({ record }) => record.keys)).toEqual([{ isWaiting: false }])
})

test('whoever has answered in between is not asked any more', async () => {
  team.door.notifier.refusal = { reason: 'unavailable' }
  const proposed = await team.move('lead', objective, { to: 'proposed' })
  await team.answer('member', proposed, 'yes')
  team.door.notifier.refusal = null
  await tick(120)
  expect(told().map(({ to }) => to)).toEqual([idOf('otherMember')])
})

test('who does not have the app is left out; the others hear, and the log says why', async () => {
  team.door.notifier.refusal = { reason: 'unreachable', why: '403 not installed' }
  await mention()
  expect(team.door.logged).toContainEqual({ event: 'notice unreachable', why: '403 not installed' })
  team.door.notifier.refusal = null
  await tick(3600)
  expect(told()).toEqual([])
})

test('nobody hears more than ten things within a minute; the rest comes in the next', async () => {
  for (let count = 0; count < 12; count++) await mention(`${count} @[${idOf('lead')}]`)
  expect(told()).toHaveLength(10)
  await tick(61)
  expect(told()).toHaveLength(12)
  expect(new Set(told().map(({ chain }) => chain)).size).toBe(12)
}, 20_000)

test('after a day it is no news any more', async () => {
  team.door.notifier.refusal = { reason: 'unavailable' }
  await mention()
  for (let hour = 0; hour < 26; hour++) await tick(3700)
  team.door.notifier.refusal = null
  await tick(3700)
  expect(told()).toEqual([])
})

test('without a Teams app nothing is kept for telling, and everything else works', async () => {
  const door = await openFrontDoor({
    notifier: { isSilent: true, tell: () => Promise.reject(new Error('asked')) },
  })
  const scene = await setUp(door)
  const { id } = await draft(door, scene)
  const params = { cycleId: scene.cycle.id, objectiveId: id }
  await door.as('lead').call('getMe')
  await door.as('member').call('addComment', { params, body: { text: `@[${idOf('lead')}]` } })
  await door.runTimer('deliverNotices')
  const { items } = await door.store.query(`${TENANT}|${scene.cycle.id}`, { type: 'notice', limit: 1 })
  expect(items).toEqual([])
  await door.close()
})
