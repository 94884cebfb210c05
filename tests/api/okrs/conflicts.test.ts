import { afterAll, beforeAll, expect, test } from 'vitest'
import { onTopOf } from '../support/scene.ts'
import { openTeam, PERCENT, type Team } from './team.ts'

let team: Team
beforeAll(async () => {
  team = await openTeam()
})
afterAll(() => team.close())

test('the second of two editors is told what there is now, and can then decide', async () => {
  const seen = await team.draft('Wir sind gut')
  const params = team.paramsOf(seen)
  const edit = (who: 'member' | 'otherMember', title: string, on: { etag: string }) => ({
    who,
    sent: { params, body: { title }, headers: onTopOf(on) },
  })
  const first = edit('member', 'Wir sind besser', seen)
  const saved = await team.door.as(first.who).call('editObjective', first.sent)
  const second = edit('otherMember', 'Wir sind am besten', seen)
  const problem = await team.door.as(second.who).refused('editObjective', second.sent)
  expect(problem).toMatchObject({ status: 412, code: 'changed_meanwhile' })
  expect(problem.current).toMatchObject({ id: seen.id, title: 'Wir sind besser', etag: saved.etag })
  expect(problem.recent?.[0]).toMatchObject({ name: 'Max Müller', partId: null, fields: ['title'] })
  const current = problem.current as { etag: string } // asserted above
  const decided = edit('otherMember', 'Wir sind am besten', current)
  expect(await team.door.as(decided.who).call('editObjective', decided.sent)).toMatchObject({
    title: 'Wir sind am besten',
  })
})

test('a change without the state it is meant for is refused', async () => {
  const objective = await team.draft()
  const sent = { params: team.paramsOf(objective), body: { title: 'Anders' } }
  expect(await team.door.as('member').refused('editObjective', sent)).toMatchObject({
    status: 428,
    code: 'if_match_required',
  })
})

test('changes of different objectives of one unit do not stand in each other’s way', async () => {
  const drafts = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((title) => team.draft(title)))
  const edited = await Promise.all(
    drafts.map((objective) =>
      team.door.as('member').call('editObjective', {
        params: team.paramsOf(objective),
        body: { origin: 'top_down' },
        headers: onTopOf(objective),
      }),
    ),
  )
  expect(edited.map(({ origin }) => origin)).toEqual(Array(5).fill('top_down'))
  const board = await team.door
    .as('guest')
    .call('getBoard', { params: { cycleId: team.cycle.id, unitId: team.sales.id } })
  expect(board.summary.balance.topDown).toBe(5)
})

test('somebody who works on an old state learns of the new state before being told that it is too late', async () => {
  const proposed = await team.move('member', await team.addKeyResult(await team.draft(), PERCENT), {
    to: 'proposed',
  })
  await team.move('lead', proposed, { to: 'cancelled', reason: 'Doch nicht' } as never)
  const sent = { params: team.paramsOf(proposed), body: { title: 'Neu' }, headers: onTopOf(proposed) }
  const problem = await team.door.as('member').refused('editObjective', sent)
  expect(problem).toMatchObject({ status: 412, current: { state: 'cancelled' } })
})

test('two people sorting at once both get their way', async () => {
  const params = { cycleId: team.cycle.id, unitId: team.service.id }
  const make = (title: string) =>
    team.door.as('outsider').call('createObjective', { params, body: { unitId: team.service.id, title } })
  const [a, b, c] = [await make('A'), await make('B'), await make('C')]
  const put = (objective: { id: string; etag: string }, afterId: string | null) =>
    team.door.as('outsider').call('editObjective', {
      params: { cycleId: team.cycle.id, objectiveId: objective.id },
      body: { afterId },
      headers: onTopOf(objective),
    })
  await Promise.all([put(a, c.id), put(b, null)])
  const { objectives } = await team.door.as('guest').call('getBoard', { params })
  expect(objectives.map(({ title }) => title)).toEqual(['B', 'C', 'A'])
})
