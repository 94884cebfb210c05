import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDeepLink } from '#infra/local/teams-host/protocol/deep-links.ts'
import { type Linked, openLinked } from '../alignments/linked.ts'
import { type PersonName, people } from '../support/people.ts'

let at: Linked
beforeEach(async () => {
  at = await openLinked()
})
afterEach(() => at.close())

const idOf = (who: PersonName): string => people[who].oid
const told = () => at.door.notifier.told
const pageOf = (index: number) => readDeepLink(told()[index]?.url ?? '')?.subPageId

test('a request is told to the leads of the unit that is asked, and leads to where they answer', async () => {
  await at.depend('member', at.leads, at.answers, { message: 'Wir brauchen eine Schnittstelle' })
  expect(told()).toMatchObject([
    {
      to: idOf('outsider'),
      kind: 'dependencyRequested',
      topic: 'Service',
      parameters: { person: 'Max Müller', unit: 'Vertrieb', objective: at.leads.title },
      preview: 'Wir brauchen eine Schnittstelle',
    },
  ])
  expect(pageOf(0)).toBe(`/cycles/${at.cycle.id}/objectives/${at.answers.id}`)
})

test('the answer is told to who has asked and to who carries the risk', async () => {
  const link = await at.depend('member', at.leads, at.answers, { riskOwnerId: idOf('lead') })
  await at.answer('outsider', link, 'declined', 'Nicht vor März')
  const answers = told().filter(({ kind }) => kind === 'dependencyAnswered')
  expect(answers.map(({ to }) => to).toSorted()).toEqual([idOf('member'), idOf('lead')].toSorted())
  expect(answers[0]).toMatchObject({
    topic: 'Vertrieb',
    parameters: { unit: 'Service', objective: at.leads.title },
    preview: 'Abgelehnt: Nicht vor März',
  })
  expect(pageOf(1)).toBe(`/cycles/${at.cycle.id}/objectives/${at.leads.id}`)
})

test('a contribution asks nobody for anything', async () => {
  await at.contribute('member', at.leads, at.vision)
  expect(told()).toEqual([])
})

test('asked once more after a no, the leads hear again', async () => {
  const link = await at.depend('member', at.leads, at.answers)
  const declined = await at.answer('outsider', link, 'declined', 'Keine Zeit')
  await at.edit('member', declined, { again: true })
  expect(told().map(({ kind, to }) => [kind, to])).toEqual([
    ['dependencyRequested', idOf('outsider')],
    ['dependencyAnswered', idOf('member')],
    ['dependencyRequested', idOf('outsider')],
  ])
})

test('a request withdrawn before it could be told is told to nobody', async () => {
  at.door.notifier.refusal = { reason: 'unavailable' }
  const link = await at.depend('member', at.leads, at.answers)
  await at.withdraw('member', link)
  at.door.notifier.refusal = null
  at.door.travelTo('2026-09-07T08:05:00.000Z')
  await at.door.runTimer('deliverNotices')
  expect(told()).toEqual([])
})

test('a promise carried over into the next cycle is asked for again, and its leads hear of it', async () => {
  const asked = await at.depend('member', at.leads, at.answers, { message: 'Rückrufe' })
  await at.answer('outsider', asked, 'confirmed', 'Gern')
  const body = { name: 'Q1/2027', startsOn: '2026-12-16', endsOn: '2027-04-10' }
  const next = await at.door.as('admin').call('createCycle', { body })
  const before = told().length
  const objectives = [at.leads, at.answers].map(({ id }) => ({ objectiveId: id, keyResultIds: [] }))
  await at.door.as('admin').call('carryOver', {
    params: { cycleId: at.cycle.id },
    body: { toCycleId: next.id, objectives },
  })
  at.door.travelTo('2026-09-07T08:05:00.000Z')
  await at.door.runTimer('deliverNotices')
  expect(told().slice(before)).toMatchObject([
    { kind: 'dependencyRequested', to: idOf('outsider'), preview: 'Rückrufe' },
  ])
  expect(pageOf(before)).toMatch(new RegExp(`^/cycles/${next.id}/objectives/`))
})
