import { afterEach, beforeEach, expect, test } from 'vitest'
import { aesSeal } from '#functions/adapters/seal/aes-seal.ts'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import type { StoreRecord } from '#functions/ports/store.ts'
import { opened } from '#functions/records/sealed-parts.ts'
import { type FrontDoor, openFrontDoor, SEAL_KEY } from '#tests/api/support/front-door.ts'
import { TENANT } from '#tests/api/support/people.ts'
import { type OpenSession, openSession } from './session.ts'

/** Somebody who restores the store as it was before and after one single deed, without the installation's settings. */
let store: SqliteStore
let door: FrontDoor
beforeEach(async () => {
  store = new SqliteStore(':memory:')
  door = await openFrontDoor({ store })
})
afterEach(() => door.close())

const backup = async ({ params }: OpenSession): Promise<readonly StoreRecord[]> => {
  const { items } = await store.query(`${TENANT}|${params.cycleId}`, { type: 'review-part', limit: 100 })
  return items.map(({ record }) => record).filter(({ id }) => !id.includes(':presence:'))
}

/** What differs between two backups: the records that came or changed, without what names a state of them. */
const between = (before: readonly StoreRecord[], after: readonly StoreRecord[]) =>
  after
    .filter((record) => !before.some((old) => JSON.stringify(old) === JSON.stringify(record)))
    .map(({ revision: _, ...record }) => record)

const answersOf = (value: number) => ({
  agreed_together: value,
  influence: value,
  transparency: value,
  focus: value,
  learning: value,
})

interface Deed {
  readonly name: string
  readonly does: (at: OpenSession, secret: 0 | 1) => Promise<unknown>
}

const DEEDS: readonly Deed[] = [
  {
    name: 'a vote',
    async does(at, secret) {
      const { objective, keyResult, params } = at
      const topic = { objectiveId: objective.id, keyResultId: keyResult.id }
      const vote = (confidence: number) =>
        door.as('member').call('voteReview', { params, body: { votes: [{ ...topic, confidence }] } })
      await vote(5)
      const before = await backup(at)
      await vote(secret === 0 ? 0 : 10)
      return between(before, await backup(at))
    },
  },
  {
    name: 'a card',
    async does(at, secret) {
      const before = await backup(at)
      const text = secret === 0 ? 'Zu viele Termine' : 'Die Freigaben der Rechtsabteilung dauern zu lange'
      const body = { id: 'card-1', columnId: secret === 0 ? 'keep' : 'drop', text }
      await door.as('member').call('addCard', { params: at.params, body })
      return between(before, await backup(at))
    },
  },
  {
    name: 'an answer to the pulse',
    async does(at, secret) {
      await door.as('lead').call('answerPulse', { params: at.params, body: { answers: answersOf(3) } })
      const before = await backup(at)
      const body = { answers: answersOf(secret === 0 ? 1 : 5) }
      await door.as('member').call('answerPulse', { params: at.params, body })
      return between(before, await backup(at))
    },
  },
]

/** Ids of cycle and session. */
const MADE_ANEW = /[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Closed words differ each time they are closed, whatever they are. */
const withoutSealed = (records: unknown) =>
  JSON.parse(JSON.stringify(records), (key, value) => (key === 'sealed' ? String(value).length : value))

test.each(DEEDS)('two backups around $name say that there was one, not what', async ({ does }) => {
  const found: unknown[] = []
  for (const secret of [0, 1] as const) {
    const scenery = await openSession(door, 'retrospective')
    found.push(withoutSealed(await does(scenery, secret)))
    await door.close()
    store = new SqliteStore(':memory:')
    door = await openFrontDoor({ store })
  }
  const [one, two] = found.map((records) => JSON.stringify(records).replaceAll(MADE_ANEW, '<id>'))
  expect(one).toContain('"sealed":')
  expect(two).toBe(one)
})

test('a card in the store is opened with the key of the settings, and tells nothing without it', async () => {
  const scenery = await openSession(door, 'retrospective')
  const body = { id: 'card-1', columnId: 'keep', text: 'Nur für mich' }
  await door.as('member').call('addCard', { params: scenery.params, body })
  const [card] = await backup(scenery)
  if (card === undefined) throw new Error('The card is not in the store.')
  expect(JSON.stringify(card)).not.toMatch(/Nur für mich|e0000000-|keep/)
  expect(opened(aesSeal(SEAL_KEY), card)?.data).toMatchObject({ text: 'Nur für mich', columnId: 'keep' })
  expect(opened(aesSeal('another secret that is long enough'), card)).toBeNull()
})

test('with a new key whoever voted or answered before is asked anew, and the session goes on', async () => {
  const scenery = await openSession(door, 'retrospective')
  const { objective, keyResult, params } = scenery
  const votes = [{ objectiveId: objective.id, keyResultId: keyResult.id, confidence: 7 }]
  const member = door.as('member')
  await member.call('voteReview', { params, body: { votes } })
  await member.call('answerPulse', { params, body: { answers: answersOf(3) } })
  // As if all of it had been closed by the deployment before
  const old = aesSeal('the secret of the deployment before')
  const pk = `${TENANT}|${params.cycleId}`
  for (const record of await backup(scenery)) {
    const data = { ...(record.data as object), sealed: old.close('{}', `${pk}\n${record.id}`) }
    await store.commit(pk, [{ op: 'upsert', record: { ...record, data } }])
  }
  const page = await member.call('getReview', { params })
  expect(page).toMatchObject({ votes: [], pulse: { hasAnswered: false, count: 0 } })
  await member.call('voteReview', { params, body: { votes } })
  await member.call('answerPulse', { params, body: { answers: answersOf(3) } })
  expect(await member.call('getReview', { params })).toMatchObject({
    votes: [{ mine: 7 }],
    pulse: { count: 1 },
  })
})
