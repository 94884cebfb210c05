import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onTopOf } from '../support/scene.ts'
import { idOf, openTeam, PERCENT, type Team } from './team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
})
afterAll(() => team.close())

const proposed = async () => {
  const draft = await team.draft()
  return team.move('member', await team.addKeyResult(draft, PERCENT), { to: 'proposed' })
}

describe('the team agrees', () => {
  test('one by one; with the last yes it is agreed, and guests are not asked', async () => {
    const asked = await proposed()
    expect(new Set(asked.awaiting)).toEqual(
      new Set(['lead', 'member', 'otherMember'].map((who) => idOf(who as 'lead'))),
    )
    const first = await team.answer('member', asked, 'yes')
    const second = await team.answer('otherMember', first, 'yes')
    expect(second).toMatchObject({ state: 'proposed', awaiting: [idOf('lead')] })
    const agreed = await team.answer('lead', second, 'yes')
    expect(agreed).toMatchObject({ state: 'agreed', awaiting: [] })
    expect(agreed.agreements.map(({ personId, answer }) => [personId, answer])).toEqual([
      [idOf('member'), 'yes'],
      [idOf('otherMember'), 'yes'],
      [idOf('lead'), 'yes'],
    ])
  })

  test('a later no takes the agreement back, and a note says why', async () => {
    let objective = await proposed()
    for (const who of ['lead', 'member', 'otherMember'] as const)
      objective = await team.answer(who, objective, 'yes')
    const params = team.paramsOf(objective)
    const body = { answer: 'no', note: 'Zu viel für ein Quartal' }
    const after = await team.door
      .as('otherMember')
      .call('answerAgreement', { params, body, headers: onTopOf(objective) })
    expect(after.state).toBe('proposed')
    expect(after.agreements.at(-1)).toMatchObject({ answer: 'no', note: 'Zu viel für ein Quartal' })
  })

  test('new words ask everybody again, a new owner does not', async () => {
    const answered = await team.answer('member', await proposed(), 'yes')
    const edit = (etag: { etag: string }, body: object) =>
      team.door
        .as('lead')
        .call('editObjective', { params: team.paramsOf(answered), body, headers: onTopOf(etag) })
    const owned = await edit(answered, { ownerId: idOf('member') })
    expect(owned.agreements).toHaveLength(1)
    const reworded = await edit(owned, { title: 'Wir verstehen unsere Bestandskunden genau' })
    expect(reworded).toMatchObject({ agreements: [], state: 'proposed' })
    expect(reworded.awaiting).toHaveLength(3)
  })

  test('an admin from outside has no yes to give', async () => {
    const objective = await proposed()
    const problem = await team.door.as('admin').refused('answerAgreement', {
      params: team.paramsOf(objective),
      body: { answer: 'yes' },
      headers: onTopOf(objective),
    })
    expect(problem).toMatchObject({ status: 403, code: 'forbidden', reason: 'not_a_member' })
  })
})

describe('activation', () => {
  test('the lead may start before all have answered, and whose yes was missing is recorded', async () => {
    const answered = await team.answer('member', await proposed(), 'yes')
    const started = await team.move('lead', answered, { to: 'active' })
    expect(started.activation).toMatchObject({ by: idOf('lead') })
    expect(new Set(started.activation?.withoutAnswerOf)).toEqual(new Set([idOf('lead'), idOf('otherMember')]))
    const { items } = await team.door.as('guest').call('listHistory', { params: team.paramsOf(started) })
    expect(items[0]).toMatchObject({ verb: 'activated', by: idOf('lead') })
    expect(items[0]?.changes.map(({ field }) => field)).toContain('withoutAnswerOf')
  })

  test('a member may not', async () => {
    const objective = await proposed()
    const problem = await team.door.as('member').refused('transitionObjective', {
      params: team.paramsOf(objective),
      body: { to: 'active' },
      headers: onTopOf(objective),
    })
    expect(problem).toMatchObject({ status: 403, reason: 'needs_lead' })
  })

  test('a draft is not activated without having been proposed', async () => {
    const objective = await team.draft()
    const problem = await team.door.as('lead').refused('transitionObjective', {
      params: team.paramsOf(objective),
      body: { to: 'active' },
      headers: onTopOf(objective),
    })
    expect(problem).toMatchObject({ status: 409, code: 'invalid_transition' })
  })
})

describe('the end', () => {
  const worked = async () => {
    const { objective, keyResult } = await team.active(PERCENT)
    const at = { objective, keyResultId: keyResult.id }
    return (await team.checkIn('member', at, { value: 21.5, confidence: 6 })).objective
  }

  test('closing takes the suggested grade without, another one only with a reason', async () => {
    const objective = await worked()
    expect(objective.suggestedGrade).toBe(0.5)
    const closing = { to: 'closed', grade: 0.8, reason: null, keyResults: [] }
    const problem = await team.door.as('lead').refused('transitionObjective', {
      params: team.paramsOf(objective),
      body: closing,
      headers: onTopOf(objective),
    })
    expect(problem).toMatchObject({ status: 422, errors: [{ path: '/reason', rule: 'reason_required' }] })
    const keyResultId = objective.keyResults[0]?.id
    const closed = await team.move('lead', objective, {
      to: 'closed',
      grade: 0.5,
      reason: null,
      keyResults: [{ keyResultId, value: 0.6, reason: 'Die Umstellung kam zwei Wochen später' }],
    } as never)
    expect(closed).toMatchObject({ state: 'closed', grade: { value: 0.5, suggested: 0.5 } })
    expect(closed.keyResults[0]?.grade).toMatchObject({ value: 0.6, suggested: 0.5 })
  })

  test('a closed one is reopened with a reason only', async () => {
    const objective = await worked()
    const closed = await team.move('lead', objective, {
      to: 'closed',
      grade: 0.5,
      reason: null,
      keyResults: [],
    } as never)
    const reopen = (body: object) => ({
      params: team.paramsOf(closed),
      body: { to: 'active', ...body },
      headers: onTopOf(closed),
    })
    const problem = await team.door.as('lead').refused('transitionObjective', reopen({}))
    expect(problem).toMatchObject({ status: 422, errors: [{ rule: 'reason_required' }] })
    const reopened = await team.door
      .as('lead')
      .call('transitionObjective', reopen({ reason: 'Zahlen nachgereicht' }))
    expect(reopened.state).toBe('active')
  })

  test('a cancelled one keeps its reason and takes nothing any more', async () => {
    const cancelled = await team.move('lead', await worked(), {
      to: 'cancelled',
      reason: 'Strategie geändert',
    } as never)
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: 'Strategie geändert' })
    const problem = await team.door.as('member').refused('createCheckIn', {
      params: team.paramsOf(cancelled, { keyResultId: cancelled.keyResults[0]?.id ?? '' }),
      body: { value: 22, confidence: 5 },
    })
    expect(problem).toMatchObject({ status: 409, code: 'invalid_transition' })
  })

  test('archived and restored in every state, and every step stands in the history', async () => {
    const objective = await worked()
    const params = team.paramsOf(objective)
    const archived = await team.door
      .as('member')
      .call('archiveObjective', { params, headers: onTopOf(objective) })
    expect(archived.archivedAt).toBe(team.door.now())
    const again = await team.door
      .as('member')
      .call('archiveObjective', { params, headers: onTopOf(archived) })
    expect(again.etag).toBe(archived.etag)
    const frozen = await team.door
      .as('member')
      .refused('editObjective', { params, body: { title: 'Anders' }, headers: onTopOf(archived) })
    expect(frozen).toMatchObject({ status: 409 })
    const restored = await team.door
      .as('member')
      .call('editObjective', { params, body: { archived: false }, headers: onTopOf(archived) })
    expect(restored).toMatchObject({ archivedAt: null, state: 'active' })
    const { items } = await team.door.as('member').call('listHistory', { params })
    const verbs = items.map(({ verb }) => verb)
    expect(verbs.toSorted()).toEqual([
      'activated',
      'archived',
      'checked_in',
      'created',
      'key_result_added',
      'proposed',
      'restored',
    ])
  })
})
