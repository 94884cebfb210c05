import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { onTopOf } from '../support/scene.ts'
import { type Linked, linkBody, openLinked } from './linked.ts'

let at: Linked
beforeAll(async () => {
  at = await openLinked()
})
afterAll(() => at.close())

const params = () => ({ cycleId: at.cycle.id })
const refused = (who: 'member' | 'outsider' | 'stranger', body: unknown) =>
  at.door.as(who).refused('createAlignment', { params: params(), body })

test('the unit at the other end can answer, but neither change nor withdraw', async () => {
  const link = await at.depend('member', at.leads, at.answers)
  const sent = { params: at.paramsOf(link), headers: onTopOf(link) }
  const other = at.door.as('outsider')
  expect(await other.refused('editAlignment', { ...sent, body: { message: 'Anders' } })).toMatchObject({
    status: 403,
    reason: 'not_a_member',
  })
  expect(await other.refused('withdrawAlignment', sent)).toMatchObject({ reason: 'not_a_member' })
  await at.withdraw('member', link)
})

test("another organisation's ids lead nowhere, in its own cycles too", async () => {
  const stranger = at.door.as('stranger')
  const dates = { startsOn: '2026-09-01', endsOn: '2026-12-15' }
  const cycle = await stranger.call('createCycle', { body: { name: 'Fremd', ...dates } })
  const body = linkBody('contributes_to', at.leads, at.vision)
  expect(await refused('stranger', body)).toMatchObject({ status: 404 })
  expect(await stranger.refused('createAlignment', { params: { cycleId: cycle.id }, body })).toMatchObject({
    status: 422,
    errors: [
      { path: '/from/objectiveId', rule: 'unknown_reference' },
      { path: '/to/objectiveId', rule: 'unknown_reference' },
    ],
  })
  const empty = await stranger.call('getAlignmentMap', { params: { cycleId: cycle.id } })
  expect([empty.units, empty.nodes, empty.links]).toEqual([[], [], []])
  const query = { unitId: at.sales.id }
  const address = { params: { cycleId: cycle.id }, query }
  expect(await stranger.refused('getAlignmentMap', address)).toMatchObject({ status: 404 })
})

test('an objective of another cycle is none of this one', async () => {
  const dates = { startsOn: '2026-12-16', endsOn: '2027-04-10' }
  const next = await at.door.as('admin').call('createCycle', { body: { name: 'Später', ...dates } })
  const later = await at.door.as('member').call('createObjective', {
    params: { cycleId: next.id },
    body: { unitId: at.sales.id, title: 'Später' },
  })
  expect(await refused('member', linkBody('contributes_to', at.leads, later))).toMatchObject({
    errors: [{ path: '/to/objectiveId', rule: 'unknown_reference' }],
  })
})

const NASTY = [
  '<script>alert(1)</script> {way} [x: {way}] $& $1 %s',
  '\u202eabc\u2066 \u200b\u200d\ufeff',
  '👩‍👩‍👧‍👦'.repeat(27),
  '__proto__ constructor toString hasOwnProperty',
  'ﷺ'.repeat(300),
  'a'.repeat(300),
]

test.each(NASTY)('titles come back as they were written, through every view: %j', async (title) => {
  const nasty = await at.write('outsider', at.service, title)
  const link = await at.contribute('outsider', nasty, at.vision)
  expect(link.from.title).toBe(nasty.title)
  const whole = await at.door.as('guest').call('getAlignmentMap', { params: params() })
  expect(whole.nodes.find(({ id }) => id === nasty.id)?.title).toBe(nasty.title)
  const address = { params: { ...params(), objectiveId: nasty.id } }
  const { duplicates } = await at.door.as('guest').call('suggestAlignments', address)
  expect(duplicates.map(({ objectiveId }) => objectiveId)).not.toContain(nasty.id)
  const back = linkBody('contributes_to', at.vision, nasty)
  const circle = await at.door.as('admin').refused('createAlignment', { params: params(), body: back })
  expect(circle.errors?.[0]?.message.startsWith('This would go round in a circle')).toBe(true)
})

test('messages have a length, and so have depths, pages and shares', async () => {
  const message = 'x'.repeat(4001)
  expect(await refused('member', linkBody('depends_on', at.leads, at.answers, { message }))).toMatchObject({
    status: 422,
  })
  for (const share of [0, -1, 100.1, Number.MAX_VALUE])
    expect(await refused('member', linkBody('contributes_to', at.leads, at.vision, { share }))).toMatchObject(
      {
        errors: [{ path: '/share' }],
      },
    )
  const ask = at.door.as('guest')
  for (const query of [{ depth: '11' }, { depth: '-1' }, { depth: 'x' }])
    expect(await ask.refused('getAlignmentMap', { params: params(), query })).toMatchObject({ status: 422 })
  for (const query of [{ cursor: '%%%' }, { limit: '201' }, { gap: 'none' }])
    expect(await ask.refused('getAlignmentHealth', { params: params(), query })).toMatchObject({
      status: 422,
    })
})

test('links of a kind take only the fields of their kind', async () => {
  expect(await refused('member', linkBody('depends_on', at.leads, at.answers, { share: 5 }))).toMatchObject({
    errors: [{ path: '/share', rule: 'unrecognized_keys' }],
  })
  const link = await at.contribute('member', at.leads, at.vision)
  const sent = { params: at.paramsOf(link), headers: onTopOf(link), body: { message: 'Bitte' } }
  expect(await at.door.as('member').refused('editAlignment', sent)).toMatchObject({
    errors: [{ path: '/message', rule: 'unrecognized_keys' }],
  })
  const answered = { ...sent, body: { answer: 'confirmed' } }
  expect(await at.door.as('admin').refused('answerAlignment', answered)).toMatchObject({
    reason: 'not_a_member',
  })
})

test('no more than fifty links lead away from one objective', async () => {
  const child = await at.write('member', at.sales, 'Trägt zu allem bei')
  const targets: ObjectiveView[] = []
  for (let index = 0; index <= 50; index++)
    targets.push(await at.write('outsider', at.service, `Ziel ${index}`))
  for (const target of targets.slice(0, 50)) await at.contribute('member', child, target)
  const [last] = targets.slice(-1)
  expect(await refused('member', linkBody('contributes_to', child, last ?? child))).toMatchObject({
    status: 409,
    errors: [{ rule: 'too_many_links', params: { most: 50 } }],
  })
})

test('a ring that ten people close at once stays open at one place', async () => {
  const ring: ObjectiveView[] = []
  for (let index = 0; index < 10; index++) ring.push(await at.write('member', at.sales, `Ring ${index}`))
  const sent = ring.map((from, index) => linkBody('contributes_to', from, ring[(index + 1) % 10] ?? from))
  const answers = await Promise.all(
    sent.map((body) => at.door.as('member').send('createAlignment', { params: params(), body })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(201), 409])
})
