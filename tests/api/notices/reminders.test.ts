import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDeepLink } from '#infra/local/teams-host/protocol/deep-links.ts'
import { addDays } from '#shared/domain/calendar-day.ts'
import { pathOfSubPage } from '#tab/paths.ts'
import { type OpenSession, openSession } from '../reviews/session.ts'
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts'
import { type PersonName, people, TENANT } from '../support/people.ts'
import { onTopOf } from '../support/scene.ts'

let door: FrontDoor
let at: OpenSession
beforeEach(async () => {
  door = await openFrontDoor()
  at = await openSession(door, 'weekly_check_in')
  await ownedBy('member')
  door.notifier.told.length = 0
})
afterEach(() => door.close())

const idOf = (who: PersonName): string => people[who].oid
const params = () => ({ cycleId: at.scene.cycle.id, objectiveId: at.objective.id })
async function ownedBy(who: PersonName) {
  const { objective } = await door.as('lead').call('getObjective', { params: params() })
  const body = { ownerId: idOf(who) }
  await door.as('lead').call('editObjective', { params: params(), body, headers: onTopOf(objective) })
}
/** The organisation keeps Berlin's time: two hours ahead in September. */
const morning = async (on: string, time = '06:00:00') => {
  door.travelTo(`${on}T${time}.000Z`)
  await door.runTimer('remind')
  await door.runTimer('deliverNotices')
}
const told = () => door.notifier.told
const kinds = () => told().map(({ kind, to }) => [kind, to])
const pageOf = (index: number) => readDeepLink(told()[index]?.url ?? '')?.subPageId ?? ''

test('in the morning of the day, the owner hears once what is due, and is led into the round', async () => {
  await morning('2026-09-14', '05:59:00')
  expect(told()).toEqual([])
  await morning('2026-09-14')
  await morning('2026-09-14', '06:15:00')
  await morning('2026-09-14', '12:00:00')
  expect(told()).toMatchObject([
    {
      to: idOf('member'),
      kind: 'checkInDue',
      topic: 'Vertrieb',
      parameters: { keyResults: '1 Key Result' },
    },
  ])
  expect(pageOf(0)).toBe(`/cycles/${at.scene.cycle.id}/units/${at.scene.sales.id}/round`)
  expect(pathOfSubPage(pageOf(0))).toBe(pageOf(0))
})

test('never twice for the same day, however long the silence; after a check-in for the next', async () => {
  for (let day = 0; day < 10; day++) await morning(addDays('2026-09-14', day))
  expect(told()).toHaveLength(1)
  await door.as('member').call('createCheckIn', {
    params: { ...params(), keyResultId: at.keyResult.id },
    body: { value: 2, confidence: 6, on: '2026-09-23' },
  })
  await morning('2026-09-29')
  expect(told()).toHaveLength(1)
  await morning('2026-09-30')
  expect(told()).toHaveLength(2)
})

test('on a weekend and in the evening people are left alone', async () => {
  await morning('2026-09-12')
  await morning('2026-09-13')
  await morning('2026-09-14', '16:01:00')
  expect(told()).toEqual([])
  await morning('2026-09-15')
  expect(told()).toHaveLength(1)
})

test('who may not check in is not asked to: a guest, somebody who belongs to another unit', async () => {
  await ownedBy('outsider')
  await morning('2026-09-14')
  expect(told()).toEqual([])
})

test('what has been promised in a session is called to mind on its day, and leads to the session', async () => {
  const body = { text: 'Angebot schreiben', ownerId: idOf('otherMember'), dueOn: '2026-09-12' }
  const action = await door.as('member').call('addAction', { params: at.params, body })
  const done = { ...body, text: 'Schon erledigt', dueOn: '2026-09-11' }
  const other = await door.as('member').call('addAction', { params: at.params, body: done })
  await door.as('otherMember').call('editAction', {
    params: { ...at.params, actionId: other.id },
    body: { state: 'done' },
    headers: onTopOf(other),
  })
  await morning('2026-09-11')
  expect(told()).toEqual([])
  // The day is a Saturday
  await morning('2026-09-14')
  expect(kinds()).toContainEqual(['actionDue', idOf('otherMember')])
  const index = told().findIndex(({ kind }) => kind === 'actionDue')
  expect(told()[index]).toMatchObject({
    parameters: { action: 'Angebot schreiben' },
    preview: 'Vereinbart im OKR-Check-in am 7. September',
  })
  expect(pageOf(index)).toBe(`/cycles/${at.scene.cycle.id}/reviews/${at.params.reviewId}`)
  expect(action.id).not.toBe('')
  await morning('2026-09-15')
  expect(told().filter(({ kind }) => kind === 'actionDue')).toHaveLength(1)
})

test('leads hear a week before that the cycle ends, and again when there is something to grade', async () => {
  await morning('2026-12-07', '07:00:00')
  expect(kinds()).not.toContainEqual(['cycleChange', idOf('lead')])
  await morning('2026-12-08', '07:00:00')
  await morning('2026-12-09', '07:00:00')
  const ends = told().filter(({ kind }) => kind === 'cycleChange')
  expect(ends).toMatchObject([
    { to: idOf('lead'), parameters: { cycle: 'Q3/2026', step: 'endet am 15. Dezember' } },
  ])
  const cycle = await door.as('admin').call('getCycle', { params: { cycleId: at.scene.cycle.id } })
  await door.as('admin').call('transitionCycle', {
    params: { cycleId: cycle.id },
    body: { to: 'closing' },
    headers: onTopOf(cycle),
  })
  const last = told().at(-1)
  expect(last).toMatchObject({
    to: idOf('lead'),
    kind: 'cycleChange',
    parameters: { step: 'Bewertung offen' },
  })
  expect(readDeepLink(last?.url ?? '')?.subPageId).toBe(`/cycles/${cycle.id}/units/${at.scene.sales.id}`)
})

test('an organisation that wants no reminders gets none; who is mentioned hears of it all the same', async () => {
  const { settings, etag } = await door.as('admin').call('getOrganisation')
  expect(settings.reminders).toBe(true)
  const headers = { 'if-match': `"${etag}"` }
  await door.as('admin').call('putOrganisation', { body: { ...settings, reminders: false }, headers })
  await morning('2026-09-14')
  expect(told()).toEqual([])
  const body = { text: `@[${idOf('lead')}]` }
  await door.as('member').call('addComment', { params: params(), body })
  expect(kinds()).toEqual([['mentioned', idOf('lead')]])
})

test('a run that was cut short is done again and reminds of nothing twice', async () => {
  await morning('2026-09-14')
  const { items } = await door.store.query(TENANT, { type: 'reminders', limit: 1 })
  await door.store.commit(TENANT, [{ op: 'delete', id: items[0]?.record.id ?? '' }])
  await morning('2026-09-14', '06:15:00')
  expect(told()).toHaveLength(1)
})
