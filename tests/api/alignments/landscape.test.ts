import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PersonName } from '../support/people.ts'
import { onTopOf } from '../support/scene.ts'
import { type Linked, openLinked } from './linked.ts'

let at: Linked
beforeEach(async () => {
  at = await openLinked()
})
afterEach(() => at.close())

const params = () => ({ cycleId: at.cycle.id })
const map = (query: Record<string, string> = {}) =>
  at.door.as('guest').call('getAlignmentMap', { params: params(), query })
const health = (query: Record<string, string> = {}) =>
  at.door.as('guest').call('getAlignmentHealth', { params: params(), query })
const gaps = async () => (await health()).items.map(({ kind, unitId }) => [kind, unitId])

test('the map shows units, objectives and links by their places', async () => {
  const link = await at.contribute('member', at.leads, at.vision, { share: 40 })
  await at.depend('member', at.leads, at.answers)
  const { units, nodes, links, gapCounts } = await map()
  const node = (id: string) => nodes.findIndex((each) => each.id === id)
  expect(units.map(({ name, parent }) => [name, parent === null ? null : units[parent]?.name])).toEqual(
    expect.arrayContaining([
      ['Nordwind', null],
      ['Vertrieb', 'Nordwind'],
      ['Service', 'Nordwind'],
    ]),
  )
  expect(nodes[node(at.leads.id)]).toMatchObject({ title: at.leads.title, state: 'draft', progress: null })
  expect(units[nodes[node(at.leads.id)]?.unit ?? -1]?.id).toBe(at.sales.id)
  expect(links).toEqual(
    expect.arrayContaining([
      { id: link.id, kind: 'contributes_to', from: node(at.leads.id), to: node(at.vision.id), share: 40 },
      expect.objectContaining({
        kind: 'depends_on',
        from: node(at.leads.id),
        to: node(at.answers.id),
        state: 'requested',
        gaps: ['unconfirmed_dependency'],
      }),
    ]),
  )
  expect(gapCounts).toMatchObject({ unconfirmed_dependency: 1, orphan_objective: 1 })
})

test('the map names what has just been renamed, and is not sent twice', async () => {
  const first = await at.door.as('member').send('getAlignmentMap', { params: params() })
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  const again = () => at.door.as('member').send('getAlignmentMap', { params: params(), headers })
  expect((await again()).status).toBe(304)
  const address = { params: { ...params(), objectiveId: at.leads.id } }
  await at.door
    .as('member')
    .call('editObjective', { ...address, body: { title: 'Neuer Titel' }, headers: onTopOf(at.leads) })
  expect((await again()).status).toBe(200)
  expect((await map()).nodes.map(({ title }) => title)).toContain('Neuer Titel')
})

test("a unit's neighbourhood ends where its links end", async () => {
  await at.contribute('member', at.leads, at.vision)
  const titles = async (query: Record<string, string>) =>
    (await map(query)).nodes.map(({ title }) => title).sort()
  expect(await titles({ unitId: at.sales.id, depth: '0' })).toEqual([at.leads.title])
  expect(await titles({ unitId: at.sales.id })).toEqual([at.leads.title, at.vision.title].sort())
  expect(await titles({ unitId: at.service.id, depth: '3' })).toEqual([at.answers.title])
})

test('every gap has a name, and each goes away when it is closed', async () => {
  const { company, sales, service } = at
  expect(new Set((await gaps()).map((gap) => gap.join()))).toEqual(
    new Set([
      `orphan_objective,${sales.id}`,
      `orphan_objective,${service.id}`,
      `company_objective_without_contributors,${company.id}`,
      `unlinked_unit,${company.id}`,
      `unlinked_unit,${sales.id}`,
      `unlinked_unit,${service.id}`,
    ]),
  )
  await at.contribute('member', at.leads, at.vision)
  await at.contribute('outsider', at.answers, at.vision)
  expect(await gaps()).toEqual([])
  const asked = await at.depend('member', at.leads, at.answers, { dueOn: '2026-10-01' })
  expect(await gaps()).toEqual([['unconfirmed_dependency', sales.id]])
  const no = await at.answer('outsider', asked, 'declined', 'Keine Zeit')
  expect(await gaps()).toEqual([['declined_dependency', sales.id]])
  const yes = await at.answer('outsider', no, 'confirmed')
  expect(await gaps()).toEqual([])
  at.door.travelTo('2026-10-02T08:00:00.000Z')
  expect(await gaps()).toEqual([['overdue_dependency', sales.id]])
  await at.answer('outsider', yes, 'delivered')
  expect(await gaps()).toEqual([])
})

test('what leads to something archived is named until it is restored or withdrawn', async () => {
  await at.contribute('outsider', at.answers, at.vision)
  const link = await at.contribute('member', at.leads, at.answers)
  const address = { params: { ...params(), objectiveId: at.answers.id } }
  const archived = await at.door
    .as('outsider')
    .call('archiveObjective', { ...address, headers: onTopOf(at.answers) })
  const found = (await health({ gap: 'link_to_gone', unitId: at.sales.id })).items
  expect(found).toMatchObject([
    { alignmentId: link.id, objectiveTitle: at.leads.title, otherObjectiveTitle: at.answers.title },
  ])
  expect(found[0]).toMatchObject({
    gone: { objectiveId: at.answers.id, unitId: at.service.id, reason: 'archived' },
    fixes: ['restore_end', 'withdraw_link'],
  })
  expect((await map()).nodes.find(({ id }) => id === at.answers.id)).toMatchObject({ archived: true })
  await at.door
    .as('outsider')
    .call('editObjective', { ...address, body: { archived: false }, headers: onTopOf(archived) })
  expect((await health()).counts.link_to_gone).toBe(0)
})

test('whoever may not close a gap reads why, way by way', async () => {
  const link = await at.depend('member', at.leads, at.answers)
  const denialsOf = async (who: PersonName) => {
    const { items } = await at.door.as(who).call('getAlignmentHealth', { params: params() })
    const asked = items.find(({ alignmentId }) => alignmentId === link.id)
    const alone = items.find(({ kind }) => kind === 'unlinked_unit')
    const company = items.find(({ kind }) => kind === 'company_objective_without_contributors')
    return [asked, alone, company].map((gap) => gap?.denials)
  }
  expect(await denialsOf('member')).toEqual([
    { answer_request: 'not_a_member' },
    { link_to_other_unit: 'not_a_member' },
    {},
  ])
  expect(await denialsOf('outsider')).toMatchObject([{ withdraw_link: 'not_a_member' }, {}, {}])
  expect(await denialsOf('guest')).toEqual([
    { answer_request: 'guest_reads_only', withdraw_link: 'guest_reads_only' },
    { link_to_other_unit: 'guest_reads_only' },
    { ask_for_contributors: 'guest_reads_only' },
  ])
})

test('links to a dissolved unit are named, and it takes no new ones', async () => {
  await at.depend('member', at.leads, at.answers)
  const { unit } = await at.door.as('admin').call('getUnit', { params: { unitId: at.service.id } })
  await at.door.as('admin').call('editUnit', {
    params: { unitId: unit.id },
    body: { archived: true },
    headers: onTopOf(unit),
  })
  const { counts } = await health()
  expect(counts).toMatchObject({ link_to_gone: 1, unconfirmed_dependency: 0 })
  const body = {
    kind: 'contributes_to',
    from: { objectiveId: at.leads.id },
    to: { objectiveId: at.answers.id },
  }
  expect(await at.door.as('member').refused('createAlignment', { params: params(), body })).toMatchObject({
    errors: [{ path: '/to/objectiveId', rule: 'link_unit_dissolved' }],
  })
})

test('gaps come in pages whose counts are of all', async () => {
  const first = await health({ limit: '2' })
  const second = await health({ limit: '200', cursor: first.nextCursor ?? '' })
  expect(first.items).toHaveLength(2)
  expect(second.nextCursor).toBeNull()
  expect([...first.items, ...second.items]).toEqual((await health()).items)
  expect(Object.values(first.counts).reduce((sum, count) => sum + count)).toBe(6)
})

test('the matrix counts what leads from unit to unit, by state and health', async () => {
  await at.contribute('member', at.leads, at.vision)
  const asked = await at.depend('member', at.leads, at.answers)
  await at.answer('outsider', asked, 'confirmed')
  const matrix = (query = {}) => at.door.as('guest').call('getAlignmentMatrix', { params: params(), query })
  const none = { requested: 0, confirmed: 0, declined: 0, delivered: 0, overdue: 0 }
  const { cells } = await matrix()
  const byTarget = new Map(cells.map((cell) => [cell.toUnitId, cell]))
  expect(cells.map(({ fromUnitId }) => fromUnitId)).toEqual([at.sales.id, at.sales.id])
  expect(byTarget.get(at.company.id)).toMatchObject({ contributions: 1, dependencies: none })
  expect(byTarget.get(at.service.id)).toMatchObject({
    contributions: 0,
    dependencies: { ...none, confirmed: 1 },
  })
  expect((await matrix({ unitId: at.company.id })).cells).toHaveLength(1)
})

test('suggested are parents above and twins anywhere, not what is linked already', async () => {
  const twin = await at.write('outsider', at.service, 'Wir gewinnen neue Kunden in der DACH-Region')
  const suggested = async () => {
    const address = { params: { ...params(), objectiveId: at.leads.id } }
    const { parents, duplicates } = await at.door.as('guest').call('suggestAlignments', address)
    return [parents, duplicates].map((list) => list.map(({ objectiveId }) => objectiveId))
  }
  expect(await suggested()).toEqual([[at.vision.id], [twin.id]])
  await at.contribute('member', at.leads, at.vision)
  expect(await suggested()).toEqual([[], [twin.id]])
})

test('a request waits for the lead of the other unit, then for the delivery; the risk for its owner', async () => {
  const due = async (who: 'member' | 'outsider' | 'otherMember') =>
    (await at.door.as(who).call('getMyOkrs', { params: params() })).dependencies.map(
      ({ task, alignment }) => [task, alignment.id],
    )
  const asked = await at.depend('member', at.leads, at.answers, { dueOn: '2026-10-01' })
  expect([await due('outsider'), await due('member')]).toEqual([[['answer', asked.id]], []])
  at.door.travelTo('2026-09-25T08:00:00.000Z')
  expect(await due('member')).toEqual([['risk', asked.id]])
  await at.answer('outsider', asked, 'confirmed')
  expect([await due('outsider'), await due('member')]).toEqual([[['deliver', asked.id]], []])
  expect(await due('otherMember')).toEqual([])
})
