import { afterEach, beforeEach, expect, test } from 'vitest'
import { onTopOf } from '../support/scene.ts'
import { type Linked, linkBody, openLinked } from './linked.ts'

let at: Linked
beforeEach(async () => {
  at = await openLinked()
})
afterEach(() => at.close())

const params = () => ({ cycleId: at.cycle.id })
const listed = async (query: Record<string, string>) =>
  (await at.door.as('guest').call('listAlignments', { params: params(), query })).items
const refusedLink = (who: 'member' | 'outsider', body: object) =>
  at.door.as(who).refused('createAlignment', { params: params(), body })

test('a contribution is seen from both ends, by everybody', async () => {
  const link = await at.contribute('member', at.leads, at.vision, { share: 60 })
  expect(link).toMatchObject({
    kind: 'contributes_to',
    share: 60,
    dependency: null,
    from: { objectiveId: at.leads.id, unitId: at.sales.id, title: at.leads.title },
    to: { objectiveId: at.vision.id, unitId: at.company.id, title: at.vision.title },
  })
  for (const objectiveId of [at.leads.id, at.vision.id])
    expect((await listed({ objectiveId })).map(({ id }) => id)).toEqual([link.id])
  expect(await listed({ objectiveId: at.answers.id })).toEqual([])
  expect((await listed({ unitId: at.company.id })).map(({ id }) => id)).toEqual([link.id])
  expect(await listed({ kind: 'depends_on' })).toEqual([])
})

test('both histories tell of the link, each with what stands at the other end', async () => {
  const link = await at.depend('member', at.leads, at.answers, { message: 'Rückrufe', dueOn: '2026-10-30' })
  await at.answer('outsider', link, 'declined', 'Erst im Winter')
  const told = async (objectiveId: string) => {
    const address = { params: { ...params(), objectiveId } }
    const { items } = await at.door.as('guest').call('listHistory', address)
    return items
      .filter(({ partId }) => partId === link.id)
      .map(({ verb, changes, reason }) => [verb, changes[0], reason])
  }
  for (const [objective, field, other] of [
    [at.leads, 'dependsOn', at.answers.title],
    [at.answers, 'neededBy', at.leads.title],
  ] as const)
    expect(new Set(await told(objective.id))).toEqual(
      new Set([
        ['alignment_answered', { field, from: other, to: other }, 'Erst im Winter'],
        ['alignment_added', { field, from: null, to: other }, null],
      ]),
    )
})

test('the boards of both units count the contribution, until it is withdrawn', async () => {
  const counted = async (unitId: string) =>
    (await at.door.as('guest').call('getBoard', { params: { ...params(), unitId } })).contributions
  const link = await at.contribute('member', at.leads, at.vision)
  expect(await counted(at.sales.id)).toEqual([{ objectiveId: at.leads.id, up: 1, down: 0 }])
  expect(await counted(at.company.id)).toEqual([{ objectiveId: at.vision.id, up: 0, down: 1 }])
  await at.withdraw('member', link)
  expect(await counted(at.sales.id)).toEqual([])
})

test('no number changes when OKRs are linked', async () => {
  const board = async () => {
    const address = { params: { ...params(), unitId: at.company.id } }
    const { summary, objectives } = await at.door.as('guest').call('getBoard', address)
    return { summary, objectives }
  }
  const before = await board()
  await at.contribute('member', at.leads, at.vision, { share: 100 })
  expect(await board()).toEqual(before)
})

test('a circle is refused and named all the way round', async () => {
  await at.contribute('member', at.leads, at.vision)
  await at.contribute('outsider', at.answers, at.leads)
  const back = linkBody('contributes_to', at.vision, at.answers)
  const problem = await at.door.as('admin').refused('createAlignment', { params: params(), body: back })
  const way = [at.vision, at.answers, at.leads, at.vision].map(({ title }) => title).join(' → ')
  expect(problem).toMatchObject({
    status: 409,
    code: 'conflict',
    errors: [{ path: '/to/objectiveId', rule: 'alignment_cycle', params: { way } }],
  })
  expect(JSON.stringify(problem.errors)).toContain(`circle: ${way}`)
})

test('contributing to what depends on one is no circle', async () => {
  await at.contribute('member', at.leads, at.answers)
  expect((await at.depend('outsider', at.answers, at.leads)).dependency?.state).toBe('requested')
})

test('of two links that close a circle together one is refused, however close together they come', async () => {
  const links = [
    at.door.as('member').send('createAlignment', {
      params: params(),
      body: linkBody('contributes_to', at.leads, at.answers),
    }),
    at.door.as('outsider').send('createAlignment', {
      params: params(),
      body: linkBody('contributes_to', at.answers, at.leads),
    }),
  ]
  expect((await Promise.all(links)).map(({ status }) => status).sort()).toEqual([201, 409])
})

test('the same two ends are linked once; a withdrawn link comes back', async () => {
  const link = await at.contribute('member', at.leads, at.vision)
  expect(await refusedLink('member', linkBody('contributes_to', at.leads, at.vision))).toMatchObject({
    status: 409,
    code: 'already_exists',
  })
  const gone = await at.withdraw('member', link)
  expect(gone.withdrawnAt).not.toBeNull()
  expect(await listed({ objectiveId: at.leads.id })).toEqual([])
  expect((await listed({ objectiveId: at.leads.id, withdrawn: 'true' })).map(({ id }) => id)).toEqual([
    link.id,
  ])
  expect(await at.edit('member', gone, { withdrawn: false })).toMatchObject({
    id: link.id,
    withdrawnAt: null,
  })
})

test('the shares of one child are parts of a whole', async () => {
  await at.contribute('member', at.leads, at.vision, { share: 70 })
  expect(
    await refusedLink('member', linkBody('contributes_to', at.leads, at.answers, { share: 40 })),
  ).toMatchObject({
    status: 422,
    errors: [{ path: '/share', rule: 'shares_above_whole', params: { left: 30 } }],
  })
  const fits = await at.contribute('member', at.leads, at.answers, { share: 30 })
  const raised = { params: at.paramsOf(fits), body: { share: 31 }, headers: onTopOf(fits) }
  expect((await at.door.as('member').refused('editAlignment', raised)).errors?.[0]?.rule).toBe(
    'shares_above_whole',
  )
})

test.each([
  ['itself', 'contributes_to', () => at.leads, 'same_objective'],
  ['an objective that does not exist', 'contributes_to', () => ({ id: 'nothing' }), 'unknown_reference'],
  ['its own unit', 'depends_on', () => at.write('member', at.sales, 'Noch eins'), 'same_unit'],
] as const)('nothing is linked to %s', async (_, kind, target, rule) => {
  const body = linkBody(kind, at.leads, await target())
  expect(await refusedLink('member', body)).toMatchObject({ status: 422, errors: [{ rule }] })
})

test('nothing is linked to what is archived, cancelled or in a dissolved unit, and links there become gaps', async () => {
  const link = await at.depend('member', at.leads, at.answers)
  const address = { params: { ...params(), objectiveId: at.answers.id } }
  await at.door.as('outsider').call('archiveObjective', { ...address, headers: onTopOf(at.answers) })
  const again = linkBody('contributes_to', at.leads, at.answers)
  expect(await refusedLink('member', again)).toMatchObject({ errors: [{ rule: 'link_end_archived' }] })
  expect((await listed({ objectiveId: at.leads.id }))[0]).toMatchObject({
    id: link.id,
    to: { isArchived: true },
    gaps: ['link_to_gone'],
  })
})

test('a request is answered by the other unit, asked again when it changes, and delivered', async () => {
  const asked = await at.depend('member', at.leads, at.answers, { message: 'Rückrufe', dueOn: '2026-10-30' })
  expect(asked.dependency).toMatchObject({ state: 'requested', riskOwnerId: asked.created.by })
  const confirmed = await at.answer('outsider', asked, 'confirmed', 'Gern')
  expect(confirmed.dependency).toMatchObject({
    state: 'confirmed',
    riskOwnerId: null,
    answer: { message: 'Gern' },
  })
  const moved = await at.edit('member', confirmed, { dueOn: '2026-10-15' })
  expect(moved.dependency).toMatchObject({ state: 'requested', answer: null, riskOwnerId: asked.created.by })
  const delivered = await at.answer('outsider', moved, 'delivered')
  expect(delivered.dependency?.state).toBe('delivered')
  const sent = { params: at.paramsOf(delivered), body: { answer: 'declined' }, headers: onTopOf(delivered) }
  expect(await at.door.as('outsider').refused('answerAlignment', sent)).toMatchObject({
    code: 'invalid_transition',
  })
})

test('bringing back what was never withdrawn changes nothing', async () => {
  const asked = await at.depend('member', at.leads, at.answers)
  const confirmed = await at.answer('outsider', asked, 'confirmed')
  expect(await at.edit('member', confirmed, { withdrawn: false })).toEqual(
    await at.edit('member', confirmed, {}),
  )
})

test('nothing is promised for what is gone; a no is always possible', async () => {
  const asked = await at.depend('member', at.leads, at.answers)
  const address = { params: { ...params(), objectiveId: at.answers.id } }
  await at.door.as('outsider').call('archiveObjective', { ...address, headers: onTopOf(at.answers) })
  const sent = { params: at.paramsOf(asked), body: { answer: 'confirmed' }, headers: onTopOf(asked) }
  expect(await at.door.as('outsider').refused('answerAlignment', sent)).toMatchObject({
    errors: [{ path: '/to/objectiveId', rule: 'link_end_archived' }],
  })
  expect((await at.answer('outsider', asked, 'declined', 'Gibt es nicht mehr')).dependency?.state).toBe(
    'declined',
  )
})

test('a no says why, and neither the asking unit nor an administrator can answer', async () => {
  const asked = await at.depend('member', at.leads, at.answers)
  const sent = { params: at.paramsOf(asked), body: { answer: 'declined' }, headers: onTopOf(asked) }
  expect(await at.door.as('outsider').refused('answerAlignment', sent)).toMatchObject({
    errors: [{ path: '/message', rule: 'reason_required' }],
  })
  for (const who of ['member', 'admin'] as const)
    expect(await at.door.as(who).refused('answerAlignment', sent)).toMatchObject({ reason: 'not_a_member' })
})

test('a due date lies inside the cycle and not in the past', async () => {
  const due = (dueOn: string) =>
    refusedLink('member', linkBody('depends_on', at.leads, at.answers, { dueOn }))
  expect((await due('2027-01-01')).errors?.[0]?.rule).toBe('outside_cycle')
  at.door.travelTo('2026-10-10T08:00:00.000Z')
  expect((await due('2026-10-09')).errors?.[0]?.rule).toBe('in_past')
})

test('key results are linked like objectives', async () => {
  const added = await at.door.as('member').call('addKeyResult', {
    params: { ...params(), objectiveId: at.leads.id },
    body: { title: '200 Leads im Monat', metric: { kind: 'yes_no' } },
  })
  const keyResultId = added.keyResults[0]?.id ?? ''
  const body = {
    kind: 'contributes_to',
    from: { objectiveId: at.leads.id, keyResultId },
    to: { objectiveId: at.vision.id },
  }
  const link = await at.door.as('member').call('createAlignment', { params: params(), body })
  expect(link.from).toMatchObject({
    keyResultId,
    title: '200 Leads im Monat',
    objectiveTitle: at.leads.title,
  })
  expect(
    await refusedLink('member', { ...body, from: { ...body.from, keyResultId: 'other' } }),
  ).toMatchObject({
    errors: [{ path: '/from/keyResultId', rule: 'unknown_reference' }],
  })
})

test('everybody who looks at either end or at the map is told', async () => {
  at.door.published.length = 0
  const { etag } = await at.contribute('member', at.leads, at.vision)
  expect(at.door.published.map(({ type, id, revision }) => [type, id, revision])).toEqual([
    ['objective', at.leads.id, etag],
    ['objective', at.vision.id, etag],
    ['alignment', at.cycle.id, etag],
  ])
})

test('a repeated request links once', async () => {
  const sent = {
    params: params(),
    body: linkBody('contributes_to', at.leads, at.vision),
    headers: { 'idempotency-key': 'once' },
  }
  const first = await at.door.as('member').call('createAlignment', sent)
  expect(await at.door.as('member').call('createAlignment', sent)).toEqual(first)
})
