import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { idOf, openTeam, type Team } from './team.ts'

let team: Team
let objective: ObjectiveView
beforeAll(async () => {
  team = await openTeam()
  objective = await team.draft()
})
afterAll(() => team.close())

const params = (commentId?: string) => team.paramsOf(objective, commentId ? { commentId } : {})
const say = (text: string) =>
  team.door.as('outsider').call('addComment', { params: params(), body: { text } })

test('somebody of another unit comments and mentions; everybody sees it with names', async () => {
  const comment = await say(`Können wir helfen, @[${idOf('lead')}]?`)
  expect(comment).toMatchObject({
    by: idOf('outsider'),
    mentions: [idOf('lead')],
    editedAt: null,
    denials: {},
  })
  const { items, people } = await team.door.as('guest').call('listComments', { params: params() })
  expect(items).toHaveLength(1)
  expect(items[0]?.denials).toEqual({ 'comment.change': 'guest_reads_only' })
  expect(people.map(({ name }) => name).toSorted()).toEqual(['Lea Lindner', 'Otto Oswald'])
  const { objective: now } = await team.door.as('guest').call('getObjective', { params: params() })
  expect(now.commentCount).toBe(1)
})

test('only the author changes a comment or takes it back', async () => {
  const { id } = await say('Tippfeler')
  for (const who of ['lead', 'admin'] as const) {
    const problem = await team.door
      .as(who)
      .refused('editComment', { params: params(id), body: { text: 'x' } })
    expect(problem).toMatchObject({ status: 403, reason: 'not_the_author' })
    expect(await team.door.as(who).refused('deleteComment', { params: params(id) })).toMatchObject({
      status: 403,
    })
  }
  const author = team.door.as('outsider')
  const edited = await author.call('editComment', { params: params(id), body: { text: 'Tippfehler' } })
  expect(edited).toMatchObject({ text: 'Tippfehler', editedAt: team.door.now() })
})

test('a comment taken back leaves no words behind but the fact in the history', async () => {
  const { id } = await say('Das war nicht so gemeint')
  const count = async () =>
    (await team.door.as('guest').call('getObjective', { params: params() })).objective.commentCount
  const before = await count()
  await team.door.as('outsider').call('deleteComment', { params: params(id) })
  expect(await count()).toBe(before - 1)
  const { items } = await team.door.as('guest').call('listHistory', { params: params() })
  expect(items[0]).toMatchObject({ verb: 'comment_deleted', partId: id, changes: [] })
  expect(JSON.stringify(items)).not.toContain('nicht so gemeint')
  const gone = await team.door
    .as('outsider')
    .refused('editComment', { params: params(id), body: { text: 'x' } })
  expect(gone).toMatchObject({ status: 404 })
})

test('a comment on a stale objective is still said', async () => {
  const added = await Promise.all(['Eins', 'Zwei', 'Drei'].map(say))
  expect(new Set(added.map(({ id }) => id)).size).toBe(3)
})

test('a comment is found under its own objective only', async () => {
  const { id } = await say('Hier')
  const other = await team.draft()
  const wrong = team.paramsOf(other, { commentId: id })
  expect(await team.door.as('outsider').refused('deleteComment', { params: wrong })).toMatchObject({
    status: 404,
  })
})

test('guests read only, and an empty comment says nothing', async () => {
  const guest = await team.door
    .as('guest')
    .refused('addComment', { params: params(), body: { text: 'Hallo' } })
  expect(guest).toMatchObject({ status: 403, reason: 'guest_reads_only' })
  const empty = await team.door
    .as('member')
    .refused('addComment', { params: params(), body: { text: '   ' } })
  expect(empty).toMatchObject({ status: 422, errors: [{ path: '/text', rule: 'too_small' }] })
})
