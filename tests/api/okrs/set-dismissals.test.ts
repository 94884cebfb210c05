import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TENANT } from '#tests/api/support/people.ts'
import { onTopOf } from '#tests/api/support/scene.ts'
import { idOf, openTeam, type Team } from './team.ts'

let team: Team
beforeEach(async () => {
  team = await openTeam()
})
afterEach(() => team.close())

const BODY = { ruleId: 'set-objectives', reason: 'Ein Objective genügt uns' }
const params = (more: object = {}) => ({ cycleId: team.cycle.id, unitId: team.sales.id, ...more })
const dismiss = (more: object = {}, headers = {}) =>
  team.door.as('member').call('dismissSetFinding', { params: params(), body: { ...BODY, ...more }, headers })
const board = () => team.door.as('guest').call('getBoard', { params: params() })
const history = async () => {
  const query = { type: 'history', limit: 100, where: [{ field: 'subjectId', is: team.sales.id }] }
  const { items } = await team.door.store.query(`${TENANT}|${team.cycle.id}`, query)
  return items.map(({ record }) => record.data)
}

describe('a finding about a unit’s whole set that is set aside', () => {
  test('is shown on the board with who, when and why, under a new tag, and told to open boards', async () => {
    await team.draft()
    const before = await team.door.as('guest').send('getBoard', { params: params() })
    team.door.published.length = 0
    const { dismissals } = await dismiss()
    expect(dismissals).toMatchObject([{ ...BODY, by: idOf('member') }])
    const headers = { 'if-none-match': before.headers.get('etag') ?? '' }
    const after = await team.door.as('guest').send('getBoard', { params: params(), headers })
    expect(after).toMatchObject({ status: 200, body: { dismissals } })
    expect(team.door.published).toMatchObject([{ type: 'board', id: `${team.cycle.id}.${team.sales.id}` }])
  })

  test('stays aside while only white space changes, and ends when a title changes', async () => {
    const draft = await team.draft('Kundinnen bleiben uns treu')
    await dismiss()
    const rename = (objective: typeof draft, title: string) =>
      team.door.as('member').call('editObjective', {
        params: team.paramsOf(objective),
        body: { title },
        headers: onTopOf(objective),
      })
    const spaced = await rename(draft, 'Kundinnen  bleiben uns treu')
    expect((await board()).dismissals).toHaveLength(1)
    await rename(spaced, 'Kundinnen empfehlen uns weiter')
    expect((await board()).dismissals).toEqual([])
  })

  test('ends when there is one objective more', async () => {
    await team.draft()
    await dismiss()
    await team.draft('Anfragen sind schnell beantwortet')
    expect((await board()).dismissals).toEqual([])
  })

  test('is replaced by a second dismissal of the same rule, also when both come at once', async () => {
    await Promise.all([dismiss(), dismiss({ reason: 'Aus einem anderen Grund' })])
    await dismiss({ ruleId: 'set-balance' })
    const last = await dismiss({ reason: 'Aus einem besseren Grund' })
    expect((await board()).dismissals).toEqual(last.dismissals)
    expect(last.dismissals.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['set-balance', BODY.reason],
      ['set-objectives', 'Aus einem besseren Grund'],
    ])
  })

  test('is set aside once when the same request comes twice', async () => {
    const headers = { 'idempotency-key': 'once-only-0001' }
    const [first, second] = [await dismiss({}, headers), await dismiss({}, headers)]
    expect(second).toEqual(first)
    expect(await history()).toHaveLength(1)
  })

  test('can be taken back, once, and the unit’s history tells both', async () => {
    const [one] = (await dismiss()).dismissals
    const sent = { params: params({ dismissalId: one?.id }) }
    expect(await team.door.as('lead').call('restoreSetFinding', sent)).toEqual({ dismissals: [] })
    expect((await board()).dismissals).toEqual([])
    expect(await team.door.as('lead').refused('restoreSetFinding', sent)).toMatchObject({ status: 404 })
    expect(await history()).toMatchObject([
      {
        verb: 'finding_dismissed',
        by: idOf('member'),
        reason: BODY.reason,
        changes: [{ field: 'finding', from: null, to: 'set-objectives' }],
      },
      { verb: 'finding_restored', by: idOf('lead'), reason: null },
    ])
  })

  test.each([
    ['an unknown rule', { ruleId: 'set-mood' }, '/ruleId'],
    ['a rule about one objective', { ruleId: 'set-key-results' }, '/ruleId'],
    ['no reason', { reason: '  ' }, '/reason'],
  ])('needs to be about the set: %s is refused', async (_, more, path) => {
    const sent = { params: params(), body: { ...BODY, ...more } }
    expect(await team.door.as('member').refused('dismissSetFinding', sent)).toMatchObject({
      status: 422,
      errors: [{ path }],
    })
  })

  test('belongs to the unit: others and guests are refused, and so is nobody', async () => {
    const [one] = (await dismiss()).dismissals
    for (const [name, sent] of [
      ['dismissSetFinding', { params: params(), body: BODY }],
      ['restoreSetFinding', { params: params({ dismissalId: one?.id }) }],
    ] as const) {
      expect(await team.door.as('outsider').refused(name, sent)).toMatchObject({ reason: 'not_a_member' })
      expect(await team.door.as('guest').refused(name, sent)).toMatchObject({ reason: 'guest_reads_only' })
      expect(await team.door.nobody.refused(name, sent)).toMatchObject({ status: 401 })
    }
    expect((await board()).dismissals).toHaveLength(1)
    const { denials } = await team.door.as('outsider').call('getBoard', { params: params() })
    expect(denials['objective.edit']).toBe('not_a_member')
  })
})
