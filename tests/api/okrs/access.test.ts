import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ContractName, contracts } from '#shared/contracts/contracts.ts'
import type { PersonName } from '../support/people.ts'
import { INTERVIEWS } from '../support/scene.ts'
import { openTeam, PERCENT, type Team } from './team.ts'

let team: Team
/** Ids of an active objective with a key result, a check-in and a comment. */
let params: Record<string, string>
let etag: string

const NEW = { title: 'Neu' }
const CHECK_IN = { value: 1, confidence: 5 }

interface Access {
  readonly name: ContractName
  readonly body?: object
  /** A body that no reader may send; absent where there is none to be wrong. */
  readonly wrong?: object
  /** May not, and why. */
  readonly refused: Partial<Record<PersonName, string>>
  readonly may: PersonName
}

const MEMBERS = { guest: 'guest_reads_only', outsider: 'not_a_member' } as const
const LEADS = { guest: 'guest_reads_only', outsider: 'needs_lead', member: 'needs_lead' } as const
const EVERYBODY = {} as const

const ACCESS: readonly Access[] = [
  { name: 'getBoard', refused: EVERYBODY, may: 'guest' },
  { name: 'getMyOkrs', refused: EVERYBODY, may: 'guest' },
  { name: 'getOverview', refused: EVERYBODY, may: 'guest' },
  { name: 'listObjectives', refused: EVERYBODY, may: 'guest' },
  { name: 'getObjective', refused: EVERYBODY, may: 'guest' },
  { name: 'getExplanation', refused: EVERYBODY, may: 'guest' },
  { name: 'listHistory', refused: EVERYBODY, may: 'guest' },
  { name: 'listComments', refused: EVERYBODY, may: 'guest' },
  { name: 'listCheckIns', refused: EVERYBODY, may: 'guest' },
  { name: 'editObjective', body: NEW, wrong: { title: '' }, refused: MEMBERS, may: 'member' },
  { name: 'addKeyResult', body: { ...NEW, metric: INTERVIEWS }, wrong: NEW, refused: MEMBERS, may: 'member' },
  { name: 'editKeyResult', body: NEW, wrong: { weight: -1 }, refused: MEMBERS, may: 'admin' },
  { name: 'createCheckIn', body: CHECK_IN, wrong: { value: 1 }, refused: MEMBERS, may: 'otherMember' },
  {
    name: 'correctCheckIn',
    body: { value: 2 },
    wrong: { value: '2' },
    refused: { ...MEMBERS, lead: 'not_the_author', admin: 'not_the_author' },
    may: 'member',
  },
  { name: 'deleteCheckIn', refused: { ...MEMBERS, lead: 'not_the_author' }, may: 'member' },
  {
    name: 'addComment',
    body: { text: 'Ja' },
    wrong: {},
    refused: { guest: 'guest_reads_only' },
    may: 'outsider',
  },
  {
    name: 'editComment',
    body: { text: 'Ja' },
    wrong: {},
    refused: { lead: 'not_the_author' },
    may: 'member',
  },
  { name: 'deleteComment', refused: { guest: 'guest_reads_only', admin: 'not_the_author' }, may: 'member' },
  {
    name: 'answerAgreement',
    body: { answer: 'yes' },
    wrong: { answer: 'maybe' },
    refused: { ...MEMBERS, admin: 'not_a_member' },
    may: 'member',
  },
  {
    name: 'transitionObjective',
    body: { to: 'cancelled', reason: 'Nicht mehr wichtig' },
    wrong: { to: 'cancelled' },
    refused: LEADS,
    may: 'lead',
  },
  { name: 'archiveKeyResult', refused: MEMBERS, may: 'lead' },
  { name: 'archiveObjective', refused: MEMBERS, may: 'member' },
]

beforeAll(async () => {
  team = await openTeam()
})
afterAll(() => team.close())

/** Every case works on an objective of its own, so that none depends on another. */
async function prepare(name: ContractName): Promise<void> {
  const { door, cycle, sales } = team
  if (name === 'answerAgreement') {
    const proposed = await team.move('member', await team.addKeyResult(await team.draft(), PERCENT), {
      to: 'proposed',
    })
    params = { ...team.paramsOf(proposed) }
    etag = proposed.etag
    return
  }
  const { objective, keyResult } = await team.active()
  const place = { objective, keyResultId: keyResult.id }
  const { checkIn } = await team.checkIn('member', place, CHECK_IN)
  const own = team.paramsOf(objective)
  const comment = await door.as('member').call('addComment', { params: own, body: { text: 'Gut' } })
  const { objective: now } = await door.as('member').call('getObjective', { params: own })
  params = { ...own, keyResultId: keyResult.id, checkInId: checkIn.id, commentId: comment.id }
  params = { ...params, unitId: sales.id, cycleId: cycle.id }
  etag = now.etag
}

const sent = ({ body }: { body?: object | undefined }) => ({
  params,
  ...(body ? { body } : {}),
  headers: { 'if-match': `"${etag}"` },
})

const braces = (name: ContractName): string[] =>
  [...contracts[name].path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => param)

test.each(ACCESS)('$name is refused without a token and with another organisation’s', async (access) => {
  await prepare(access.name)
  expect(await team.door.nobody.refused(access.name, sent(access))).toMatchObject({ status: 401 })
  expect(await team.door.as('stranger').refused(access.name, sent(access))).toMatchObject({
    status: 404,
    code: 'not_found',
  })
})

const closed = ACCESS.filter(({ refused }) => Object.keys(refused).length > 0)
test.each(closed)('$name is refused to whom it does not belong', async (access) => {
  await prepare(access.name)
  for (const [who, reason] of Object.entries(access.refused)) {
    const problem = await team.door.as(who as PersonName).refused(access.name, sent(access)) // keys of the table
    expect([who, problem]).toMatchObject([who, { status: 403, code: 'forbidden', reason }])
  }
})

const withBody = ACCESS.filter(({ wrong }) => wrong !== undefined)
test.each(withBody)('$name is refused with what is not valid', async ({ name, wrong, may }) => {
  await prepare(name)
  const problem = await team.door.as(may).refused(name, sent({ body: wrong }))
  expect(problem).toMatchObject({ status: 422, code: 'invalid_input' })
  expect(problem.errors?.length).toBeGreaterThan(0)
})

test.each(ACCESS)('$name is answered to who may', async (access) => {
  await prepare(access.name)
  await team.door.as(access.may).call(access.name, sent(access))
})

test.each(ACCESS)('$name does not find what is not there', async (access) => {
  await prepare(access.name)
  for (const param of braces(access.name)) {
    const missing = { ...sent(access), params: { ...params, [param]: 'nowhere' } }
    const problem = await team.door.as(access.may).refused(access.name, missing)
    expect([param, problem]).toMatchObject([param, { status: 404 }])
  }
})
