import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { START } from '../support/front-door.ts'
import type { PersonName } from '../support/people.ts'
import { INTERVIEWS, onTopOf } from '../support/scene.ts'
import { idOf, openTeam, type Team } from './team.ts'

let team: Team
let at: { objective: ObjectiveView; keyResultId: string }
beforeAll(async () => {
  team = await openTeam()
})
beforeEach(async () => {
  team.door.travelTo(START)
  const { objective, keyResult } = await team.active()
  at = { objective, keyResultId: keyResult.id }
  team.door.travelTo('2026-09-28T09:00:00.000Z')
})
afterAll(() => team.close())

const address = (checkInId?: string) =>
  team.paramsOf(at.objective, { keyResultId: at.keyResultId, ...(checkInId ? { checkInId } : {}) })
const report = (value: number, on?: string, who: PersonName = 'member') =>
  team.checkIn(who, at, { value, confidence: 7, ...(on ? { on } : {}) })
const list = () => team.door.as('otherMember').call('listCheckIns', { params: address() })
const latestOf = ({ keyResults }: ObjectiveView) => keyResults[0]?.value

test('a check-in says value, confidence and progress at once, for today', async () => {
  const { checkIn, objective } = await report(4)
  expect(checkIn).toMatchObject({
    on: '2026-09-28',
    value: 4,
    confidence: 7,
    by: idOf('member'),
    denials: {},
  })
  expect(objective.keyResults[0]).toMatchObject({ value: 4, progress: 0.4, confidence: 7, isDue: false })
  expect(objective.progress).toBe(0.4)
})

test('a day back inside the cycle is filled in without changing what is known of later days', async () => {
  await report(4)
  const { checkIn, objective } = await report(2, '2026-09-14', 'otherMember')
  expect(checkIn.on).toBe('2026-09-14')
  expect(latestOf(objective)).toBe(4)
  const { series } = await team.door.as('guest').call('getObjective', { params: team.paramsOf(at.objective) })
  expect(series[0]?.readings.map(({ on, value }) => [on, value])).toEqual([
    ['2026-09-14', 2],
    ['2026-09-28', 4],
  ])
})

const UNKNOWN: Metric = {
  kind: 'increase',
  baseline: null,
  target: 30,
  unit: { type: 'number' },
  decimals: 0,
}

test('the baseline nobody knew is set by the first check-in', async () => {
  const { objective, keyResult } = await team.active(UNKNOWN)
  expect(keyResult).toMatchObject({ findBaseline: true, progress: null })
  const found = { objective, keyResultId: keyResult.id }
  const first = await team.checkIn('member', found, { value: 10, confidence: 5, on: '2026-09-20' })
  expect(first.objective.keyResults[0]).toMatchObject({ findBaseline: false, progress: 0 })
  const second = await team.checkIn('member', found, { value: 20, confidence: 5 })
  expect(second.objective.keyResults[0]?.progress).toBe(0.5)
})

test('many check-ins come in pages, newest day first', async () => {
  for (const day of ['07', '14', '21', '28']) await report(Number(day), `2026-09-${day}`)
  const days: string[] = []
  let query: Record<string, string> = { limit: '3' }
  for (;;) {
    const page = await team.door.as('guest').call('listCheckIns', { params: address(), query })
    days.push(...page.items.map(({ on }) => on.slice(8)))
    if (page.nextCursor === null) break
    query = { limit: '3', cursor: page.nextCursor }
  }
  expect(days).toEqual(['28', '21', '14', '07'])
})

describe('correcting', () => {
  test('the author corrects the last one, and the history knows from what to what', async () => {
    const { checkIn, objective } = await report(40)
    const corrected = await team.door.as('member').call('correctCheckIn', {
      params: address(checkIn.id),
      body: { value: 4 },
      headers: onTopOf(objective),
    })
    expect(corrected.checkIn).toMatchObject({ value: 4, correctedAt: team.door.now() })
    expect(latestOf(corrected.objective)).toBe(4)
    const { items } = await team.door
      .as('member')
      .call('listHistory', { params: team.paramsOf(at.objective) })
    const entry = items.find(({ verb }) => verb === 'check_in_corrected')
    expect(entry?.changes).toEqual([{ field: 'value', from: 40, to: 4 }])
  })

  test.each([
    ['by somebody else', 'otherMember', 403, 'not_the_author'],
    ['by the lead', 'lead', 403, 'not_the_author'],
    ['by somebody outside the unit', 'outsider', 403, 'not_a_member'],
    ['by a guest', 'guest', 403, 'guest_reads_only'],
  ] as const)('is refused %s', async (_, who, status, reason) => {
    const { checkIn, objective } = await report(4)
    const sent = { params: address(checkIn.id), headers: onTopOf(objective) }
    const corrected = await team.door.as(who).refused('correctCheckIn', { ...sent, body: { value: 5 } })
    expect(corrected).toMatchObject({ status, reason })
    expect(await team.door.as(who).refused('deleteCheckIn', sent)).toMatchObject({ status, reason })
    expect((await list()).items).toHaveLength(1)
  })

  test('is refused for one that is not the last any more, and the list says so beforehand', async () => {
    const { checkIn: first } = await report(3, '2026-09-21')
    team.door.travelTo('2026-09-29T09:00:00.000Z')
    const { objective } = await report(5, undefined, 'otherMember')
    const sent = { params: address(first.id), body: { value: 2 }, headers: onTopOf(objective) }
    const problem = await team.door.as('member').refused('correctCheckIn', sent)
    expect(problem).toMatchObject({ status: 409, code: 'invalid_transition', reason: 'not_the_last' })
    const { items } = await team.door.as('member').call('listCheckIns', { params: address() })
    expect(items.map(({ denials }) => denials['checkIn.change'])).toEqual(['not_the_author', 'not_the_last'])
  })

  test('a correction of an older state is told what has changed', async () => {
    const { checkIn, objective } = await report(4)
    await team.addKeyResult(objective, INTERVIEWS, 'Noch eins')
    const sent = { params: address(checkIn.id), body: { value: 5 }, headers: onTopOf(objective) }
    const problem = await team.door.as('member').refused('correctCheckIn', sent)
    expect(problem).toMatchObject({ status: 412, code: 'changed_meanwhile' })
    expect(problem.current).toMatchObject({ keyResults: [{ value: 4 }, { title: 'Noch eins' }] })
  })
})

test('a check-in taken back is gone from every number and kept in the history', async () => {
  await report(3, '2026-09-21')
  team.door.travelTo('2026-09-28T10:00:00.000Z')
  const { checkIn, objective } = await report(9)
  const after = await team.door
    .as('member')
    .call('deleteCheckIn', { params: address(checkIn.id), headers: onTopOf(objective) })
  expect(latestOf(after)).toBe(3)
  expect((await list()).items).toHaveLength(1)
  const { items } = await team.door.as('member').call('listHistory', { params: team.paramsOf(at.objective) })
  expect(items[0]).toMatchObject({ verb: 'check_in_deleted' })
  expect(items[0]?.changes).toContainEqual({ field: 'value', from: 9, to: null })
})

test('check-ins of a whole team at once are all kept', async () => {
  const others = await Promise.all([team.active(), team.active()])
  const places = [at, ...others.map(({ objective, keyResult }) => ({ objective, keyResultId: keyResult.id }))]
  const reports = places.flatMap((place) =>
    (['member', 'otherMember', 'lead'] as const).map((who, index) =>
      team.checkIn(who, place, { value: index, confidence: 5, on: `2026-09-1${index}` }),
    ),
  )
  await Promise.all(reports)
  for (const { objective, keyResultId } of places) {
    const params = team.paramsOf(objective, { keyResultId })
    expect((await team.door.as('guest').call('listCheckIns', { params })).items).toHaveLength(3)
  }
})
