import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { onTopOf } from '../support/scene.ts'
import { openTeam, PERCENT, type Team } from './team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
})
afterAll(() => team.close())

const changing = (
  objective: ObjectiveView,
  body: object,
  keyResultId = objective.keyResults[0]?.id ?? '',
) => ({
  params: team.paramsOf(objective, { keyResultId }),
  body,
  headers: onTopOf(objective),
})

describe('after activation', () => {
  test.each([
    ['target', { ...PERCENT, target: 24 }],
    ['baseline', { ...PERCENT, baseline: 17 }],
    ['kind', { kind: 'yes_no' }],
  ])('another %s needs a reason, which the history keeps', async (field, metric) => {
    const { objective } = await team.active(PERCENT)
    const problem = await team.door.as('member').refused('editKeyResult', changing(objective, { metric }))
    expect(problem).toMatchObject({
      status: 422,
      code: 'invalid_input',
      errors: [{ path: '/reason', rule: 'reason_required' }],
    })
    const reason = 'Der Markt ist eingebrochen'
    const edited = await team.door.as('member').call('editKeyResult', changing(objective, { metric, reason }))
    expect(edited.keyResults[0]?.metric).toEqual(metric)
    const { items } = await team.door.as('member').call('listHistory', { params: team.paramsOf(objective) })
    expect(items[0]).toMatchObject({ verb: 'key_result_edited', reason, partId: objective.keyResults[0]?.id })
    expect(items[0]?.changes.map((change) => change.field)).toContain(`metric.${field}`)
  })

  test('other words or decimals need none', async () => {
    const { objective } = await team.active(PERCENT)
    const body = { title: 'Konversionsrate auf 25 %', metric: { ...PERCENT, decimals: 0 } }
    const edited = await team.door.as('member').call('editKeyResult', changing(objective, body))
    expect(edited.keyResults[0]).toMatchObject(body)
  })

  test('what has been reported must still mean something', async () => {
    const { objective, keyResult } = await team.active(PERCENT)
    const at = { objective, keyResultId: keyResult.id }
    const { objective: now } = await team.checkIn('member', at, { value: 20, confidence: 5 })
    const body = { metric: { kind: 'yes_no' }, reason: 'Einfacher zu messen' }
    const problem = await team.door.as('member').refused('editKeyResult', changing(now, body))
    expect(problem).toMatchObject({ errors: [{ path: '/metric/kind', rule: 'readings_do_not_fit' }] })
  })
})

test('before activation a target changes freely, and answers given are asked for again', async () => {
  const added = await team.addKeyResult(await team.draft(), PERCENT)
  const proposed = await team.move('member', added, { to: 'proposed' })
  const answered = await team.answer('otherMember', proposed, 'yes')
  const edited = await team.door
    .as('member')
    .call('editKeyResult', changing(answered, { metric: { ...PERCENT, target: 30 } }))
  expect(edited).toMatchObject({ state: 'proposed', agreements: [] })
})

test('key results are put in order, at the front and after another', async () => {
  let objective = await team.draft()
  for (const title of ['A', 'B', 'C']) objective = await team.addKeyResult(objective, PERCENT, title)
  const titles = (view: ObjectiveView) => view.keyResults.map(({ title }) => title).join('')
  const [a, , c] = objective.keyResults.map(({ id }) => id)
  const first = await team.door.as('member').call('editKeyResult', changing(objective, { afterId: null }, c))
  expect(titles(first)).toBe('CAB')
  const second = await team.door.as('member').call('editKeyResult', changing(first, { afterId: a }, c))
  expect(titles(second)).toBe('ACB')
})

test('an archived key result leaves every number and comes back', async () => {
  const { objective } = await team.active(PERCENT)
  const two = await team.addKeyResult(objective, { kind: 'yes_no' }, 'CRM für alle')
  const [first, second] = two.keyResults.map(({ id }) => id)
  await team.checkIn('member', { objective, keyResultId: first ?? '' }, { value: 18, confidence: 5 })
  const { objective: half } = await team.checkIn(
    'member',
    { objective, keyResultId: second ?? '' },
    { value: 1, confidence: 9 },
  )
  expect(half).toMatchObject({ progress: 0.5 })
  const params = team.paramsOf(objective, { keyResultId: second ?? '' })
  const without = await team.door.as('member').call('archiveKeyResult', { params, headers: onTopOf(half) })
  expect(without.progress).toBe(0)
  const back = await team.door
    .as('member')
    .call('editKeyResult', changing(without, { archived: false }, second))
  expect(back.progress).toBe(0.5)
})

test('an edit that changes nothing writes nothing', async () => {
  const objective = await team.addKeyResult(await team.draft(), PERCENT)
  const same = await team.door.as('member').call('editKeyResult', changing(objective, { metric: PERCENT }))
  expect(same.etag).toBe(objective.etag)
  const { items } = await team.door.as('member').call('listHistory', { params: team.paramsOf(objective) })
  expect(items).toHaveLength(2)
})

test('an owner nobody knows is refused', async () => {
  const objective = await team.addKeyResult(await team.draft(), PERCENT)
  const problem = await team.door
    .as('member')
    .refused('editKeyResult', changing(objective, { ownerId: 'nobody' }))
  expect(problem).toMatchObject({ errors: [{ path: '/ownerId', rule: 'unknown_reference' }] })
})
