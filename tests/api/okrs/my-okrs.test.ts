import { afterAll, beforeAll, expect, test } from 'vitest'
import { onTopOf } from '../support/scene.ts'
import { idOf, openTeam, PERCENT, type Team } from './team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
})
afterAll(() => team.close())

const mine = (who: 'member' | 'otherMember' | 'outsider' | 'guest' | 'admin') =>
  team.door.as(who).call('getMyOkrs', { params: { cycleId: team.cycle.id } })

test('shows what one owns and what is due, to its owner only', async () => {
  const { objective, keyResult } = await team.active(PERCENT)
  await team.door.as('member').call('editKeyResult', {
    params: team.paramsOf(objective, { keyResultId: keyResult.id }),
    body: { ownerId: idOf('otherMember') },
    headers: onTopOf(objective),
  })
  team.door.travelTo('2026-09-21T08:00:00.000Z')
  const { objectives, due } = await mine('otherMember')
  expect(objectives.map(({ id }) => id)).toEqual([objective.id])
  expect(due).toEqual([
    { kind: 'check_in', objectiveId: objective.id, keyResultId: keyResult.id, dueOn: '2026-09-14' },
  ])
  expect(await mine('member')).toMatchObject({ objectives: [], due: [] })
  await team.checkIn('lead', { objective, keyResultId: keyResult.id }, { value: 20, confidence: 5 })
  expect((await mine('otherMember')).due).toEqual([])
})

test('a key result without an owner of its own is due for the objective’s owner', async () => {
  const { objective, keyResult } = await team.active(PERCENT)
  await team.door.as('lead').call('editObjective', {
    params: team.paramsOf(objective),
    body: { ownerId: idOf('member') },
    headers: onTopOf(objective),
  })
  team.door.travelTo('2026-10-05T08:00:00.000Z')
  const { due } = await mine('member')
  expect(due).toContainEqual(expect.objectContaining({ kind: 'check_in', keyResultId: keyResult.id }))
})

test('who is asked for an answer finds the question until it is answered', async () => {
  const added = await team.addKeyResult(await team.draft(), PERCENT)
  const asked = await team.move('lead', added, { to: 'proposed' })
  const question = { kind: 'agreement', objectiveId: asked.id, keyResultId: null, dueOn: null }
  expect((await mine('otherMember')).due[0]).toEqual(question)
  for (const who of ['guest', 'admin', 'outsider'] as const)
    expect((await mine(who)).due).not.toContainEqual(question)
  await team.answer('otherMember', asked, 'no')
  expect((await mine('otherMember')).due).not.toContainEqual(question)
  expect((await mine('member')).due).toContainEqual(question)
})

test('what was put away asks for nothing', async () => {
  const added = await team.addKeyResult(await team.draft(), PERCENT)
  const asked = await team.move('lead', added, { to: 'proposed' })
  const params = team.paramsOf(asked)
  await team.door.as('lead').call('archiveObjective', { params, headers: onTopOf(asked) })
  const { objectives } = await mine('otherMember')
  expect(objectives.map(({ id }) => id)).not.toContain(asked.id)
})
