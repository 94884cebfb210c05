import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDeepLink } from '#infra/local/teams-host/protocol/deep-links.ts'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { pathOfSubPage } from '#tab/paths.ts'
import { idOf, openTeam, type Team } from '../okrs/team.ts'
import { TEAMS_APP } from '../support/front-door.ts'
import { type PersonName, TENANT } from '../support/people.ts'
import { onTopOf } from '../support/scene.ts'

let team: Team
let objective: ObjectiveView
beforeEach(async () => {
  team = await openTeam()
  objective = await team.draft()
  // The outsider's team has a lead of its own, whom the organisation has to have seen once
  await team.door.as('outsider').call('getMe')
})
afterEach(() => team.close())

const told = () => team.door.notifier.told
const toldTo = () => told().map(({ to }) => to)
const comment = (who: PersonName, text: string, headers = {}) =>
  team.door.as(who).call('addComment', { params: team.paramsOf(objective), body: { text }, headers })
const pageOf = (url: string) => readDeepLink(url)?.subPageId ?? ''

test('who is mentioned in a comment hears of it, in one line, with a link to the objective', async () => {
  await comment('member', `Schaust du\nbitte, @[${idOf('lead')}]?`)
  const [message] = told()
  expect(told()).toHaveLength(1)
  expect(message).toMatchObject({
    to: idOf('lead'),
    kind: 'mentioned',
    topic: 'Vertrieb',
    parameters: { person: 'Max Müller', objective: objective.title },
    preview: 'Schaust du bitte, @Lea Lindner?',
  })
  expect(readDeepLink(message?.url ?? '')).toMatchObject({ appId: TEAMS_APP, pageId: 'my-okrs' })
  expect(pageOf(message?.url ?? '')).toBe(`/cycles/${team.cycle.id}/objectives/${objective.id}`)
  expect(pathOfSubPage(pageOf(message?.url ?? ''))).toBe(pageOf(message?.url ?? ''))
})

test('a guest hears of it too; oneself and people of elsewhere do not', async () => {
  const all = ['member', 'guest', 'stranger'] as const
  await comment('member', all.map((who) => `@[${idOf(who)}]`).join(' '))
  expect(toldTo()).toEqual([idOf('guest')])
})

test('an edit tells those it adds, and what is said twice is told once', async () => {
  const said = await comment('member', `@[${idOf('lead')}] @[${idOf('lead')}]`)
  const params = team.paramsOf(objective, { commentId: said.id })
  const body = { text: `@[${idOf('lead')}] und @[${idOf('otherMember')}]` }
  await team.door.as('member').call('editComment', { params, body })
  expect(toldTo()).toEqual([idOf('lead'), idOf('otherMember')])
})

test('a request sent again tells nobody again', async () => {
  const headers = { 'idempotency-key': 'once' }
  await comment('member', `@[${idOf('lead')}]`, headers)
  await comment('member', `@[${idOf('lead')}]`, headers)
  expect(told()).toHaveLength(1)
})

test('a proposal asks the members and the guest not, the answers only those it takes back', async () => {
  const proposed = await team.move('lead', objective, { to: 'proposed' })
  expect(toldTo().toSorted()).toEqual([idOf('member'), idOf('otherMember')].toSorted())
  expect(told()[0]).toMatchObject({
    kind: 'agreementAsked',
    parameters: { person: 'Lea Lindner', objective: objective.title },
  })
  const answered = await team.answer('member', proposed, 'yes')
  await team.door.as('lead').call('editObjective', {
    params: team.paramsOf(objective),
    body: { title: 'Wir verstehen alle Kunden' },
    headers: onTopOf(answered),
  })
  expect(toldTo().slice(2)).toEqual([idOf('member')])
})

test('a change that is refused tells nobody', async () => {
  const sent = {
    params: team.paramsOf(objective),
    body: { to: 'proposed' },
    headers: { 'if-match': '"another"' },
  }
  await team.door.as('lead').refused('transitionObjective', sent)
  await team.door.runTimer('deliverNotices')
  expect(told()).toEqual([])
})

test('everybody reads in the language in which they opened the product', async () => {
  await team.door
    .as('otherMember')
    .raw('GET', '/api/me', { headers: { 'accept-language': 'en-GB,en;q=0.9' } })
  await team.move('lead', objective, { to: 'proposed' })
  const previews = Object.fromEntries(told().map(({ to, preview }) => [to, preview]))
  expect(previews).toEqual({
    [idOf('member')]: 'Zustimmen oder sagen, was noch fehlt.',
    [idOf('otherMember')]: 'Agree, or say what is missing.',
  })
})

test('the directory, asked again, does not forget the language', async () => {
  await team.door.as('member').raw('GET', '/api/me', { headers: { 'accept-language': 'en' } })
  team.door.travelTo('2026-09-07T09:00:00.000Z')
  await team.move('lead', objective, { to: 'proposed' })
  expect(told().find(({ to }) => to === idOf('member'))?.preview).toBe('Agree, or say what is missing.')
})

test('neither the words of a comment nor a title are kept for the telling', async () => {
  team.door.notifier.refusal = { reason: 'unavailable' }
  await comment('member', `Ganz vertraulich, @[${idOf('lead')}]`)
  const { items } = await team.door.store.query(`${TENANT}|${team.cycle.id}`, { type: 'notice', limit: 10 })
  expect(items).toHaveLength(1)
  expect(JSON.stringify(items)).not.toMatch(/vertraulich|Bestandskunden|Lindner/)
  expect(items[0]?.record.ttlSeconds).toBe(86_400)
})
