import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ContributionRequestView } from '#shared/contracts/shapes/types.ts'
import type { PersonName } from '../support/people.ts'
import { onTopOf } from '../support/scene.ts'
import { type Linked, openLinked } from './linked.ts'

let at: Linked
beforeEach(async () => {
  at = await openLinked()
})
afterEach(() => at.close())

const place = () => ({ cycleId: at.cycle.id, objectiveId: at.vision.id })
const ask = (body: object = {}) =>
  at.door.as('admin').call('askForContributions', {
    params: place(),
    body: { unitIds: [at.service.id], message: 'Was könnt ihr beitragen?', ...body },
  })
const asked = async (): Promise<ContributionRequestView> => {
  const [request] = (await ask()).requests
  if (!request) throw new Error('nobody was asked')
  return request
}
const named = () => ({ ...place(), askedUnitId: at.service.id })
const decline = (request: ContributionRequestView, message: string) =>
  at.door
    .as('outsider')
    .call('declineContribution', { params: named(), body: { message }, headers: onTopOf(request) })
const listed = async () =>
  (await at.door.as('guest').call('listContributionRequests', { params: place() })).requests
const dueOf = async (who: PersonName) =>
  (await at.door.as(who).call('getMyOkrs', { params: { cycleId: at.cycle.id } })).contributions
const onBoardOf = async (unitId: string) => {
  const params = { cycleId: at.cycle.id, unitId }
  return (await at.door.as('member').call('getBoard', { params })).requests
}

describe('a request for a contribution', () => {
  test('waits in "due now" of the leads that are asked, and on their unit’s board', async () => {
    await ask({ dueOn: '2026-10-01' })
    const waiting = {
      objectiveId: at.vision.id,
      objectiveTitle: at.vision.title,
      unitId: at.company.id,
      askedUnitId: at.service.id,
      state: 'requested',
      message: 'Was könnt ihr beitragen?',
      dueOn: '2026-10-01',
    }
    expect(await dueOf('outsider')).toMatchObject([waiting])
    expect(await onBoardOf(at.service.id)).toMatchObject([waiting])
    expect(await listed()).toMatchObject([waiting])
    expect([await dueOf('member'), await onBoardOf(at.sales.id)]).toEqual([[], []])
  })

  test('is done as soon as the unit contributes, and open again when it does no longer', async () => {
    await ask()
    const link = await at.contribute('outsider', at.answers, at.vision)
    expect([await dueOf('outsider'), await onBoardOf(at.service.id)]).toEqual([[], []])
    expect(await listed()).toMatchObject([{ state: 'linked' }])
    await at.withdraw('outsider', link)
    expect(await dueOf('outsider')).toHaveLength(1)
  })

  test('stays open when another unit contributes', async () => {
    await ask()
    await at.contribute('member', at.leads, at.vision)
    expect(await onBoardOf(at.service.id)).toHaveLength(1)
  })

  test('is declined with a reason that who asked reads, and can be asked anew', async () => {
    const request = await asked()
    expect(
      await at.door.as('outsider').refused('declineContribution', {
        params: named(),
        body: {},
        headers: onTopOf(request),
      }),
    ).toMatchObject({ errors: [{ path: '/message', rule: 'reason_required' }] })
    expect(await decline(request, 'Erst im nächsten Zyklus')).toMatchObject({
      state: 'declined',
      answer: { message: 'Erst im nächsten Zyklus' },
    })
    expect([await dueOf('outsider'), await onBoardOf(at.service.id)]).toEqual([[], []])
    expect(await ask()).toMatchObject({ requests: [{ state: 'requested', answer: null }] })
    expect(await dueOf('outsider')).toHaveLength(1)
  })

  test('is taken back by the unit that asks', async () => {
    const request = await asked()
    await at.door
      .as('admin')
      .call('withdrawContributionRequest', { params: named(), headers: onTopOf(request) })
    expect([await listed(), await dueOf('outsider')]).toEqual([[], []])
  })

  test('is asked no longer when its objective is over', async () => {
    await ask()
    await at.door.as('admin').call('archiveObjective', { params: place(), headers: onTopOf(at.vision) })
    expect([await dueOf('outsider'), await onBoardOf(at.service.id)]).toEqual([[], []])
  })

  test('is told in the history of the objective that asks', async () => {
    await decline(await asked(), 'Keine Zeit')
    const { items } = await at.door.as('guest').call('listHistory', { params: place() })
    expect(items.map(({ verb, reason, changes }) => [verb, reason, changes[0]?.to])).toEqual(
      expect.arrayContaining([
        ['contribution_asked', null, 'Service'],
        ['contribution_declined', 'Keine Zeit', 'Service'],
      ]),
    )
  })
})

describe('who is asked', () => {
  const refused = (body: object) =>
    at.door.as('admin').refused('askForContributions', { params: place(), body })

  test.each([
    ['the objective’s own unit', () => at.company.id, 'same_unit'],
    ['a unit nobody knows', () => 'nobody', 'unknown_reference'],
  ])('is not %s', async (_, unitId, rule) => {
    expect(await refused({ unitIds: [unitId()] })).toMatchObject({ errors: [{ path: '/unitIds/0', rule }] })
  })

  test('is no unit that is dissolved', async () => {
    const { unit } = await at.door.as('admin').call('getUnit', { params: { unitId: at.service.id } })
    await at.door.as('admin').call('editUnit', {
      params: { unitId: unit.id },
      body: { archived: true },
      headers: onTopOf(unit),
    })
    expect(await refused({ unitIds: [at.sales.id, at.service.id] })).toMatchObject({
      errors: [{ path: '/unitIds/1', rule: 'link_unit_dissolved' }],
    })
  })

  test('is asked until a day inside the cycle', async () => {
    expect(await refused({ unitIds: [at.service.id], dueOn: '2027-03-01' })).toMatchObject({
      errors: [{ path: '/dueOn', rule: 'outside_cycle' }],
    })
  })

  test('several at once, each once', async () => {
    const { requests } = await ask({ unitIds: [at.sales.id, at.service.id, at.sales.id] })
    expect(requests.map(({ askedUnitId }) => askedUnitId)).toEqual([at.sales.id, at.service.id])
  })
})

test('the leads that are asked are told in Teams, and who asked of a no', async () => {
  await decline(await asked(), 'Erst im Frühjahr')
  const told = at.door.notifier.told.map(({ kind, topic, parameters, preview }) => ({
    kind,
    topic,
    parameters,
    preview,
  }))
  expect(told).toEqual([
    {
      kind: 'contributionAsked',
      topic: 'Service',
      parameters: { person: expect.any(String), unit: 'Nordwind', objective: at.vision.title },
      preview: 'Was könnt ihr beitragen?',
    },
    {
      kind: 'contributionDeclined',
      topic: 'Nordwind',
      parameters: { unit: 'Service', objective: at.vision.title },
      preview: 'Abgelehnt: Erst im Frühjahr',
    },
  ])
})
