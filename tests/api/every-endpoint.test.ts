import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContractSpec } from '#shared/contracts/contract.ts'
import { type ContractName, contracts } from '#shared/contracts/contracts.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { bodyFor, type FullScene, headersFor, queryFor, setUpFully } from './support/full-scene.ts'

let door: FrontDoor
let scene: FullScene
beforeAll(async () => {
  door = await openFrontDoor()
  scene = await setUpFully(door)
})
afterAll(() => door.close())

const all: readonly ContractSpec[] = Object.values(contracts)
const named = (contract: ContractSpec) => contract.name as ContractName // of the same list
const names = (some: readonly ContractSpec[]): ContractName[] => some.map(named)
const sentTo = (name: ContractName) => ({
  params: scene.params,
  query: queryFor(name),
  body: bodyFor(name, scene),
  headers: headersFor(name, scene),
})
/** Those whose address names something of the organisation. */
const addressed = names(all.filter(({ params }) => params !== undefined))

test('every contract is fulfilled, once, at its own address', () => {
  const routes = door.app.routes.map(({ method, route, name }) => `${method} /${route} ${name}`)
  expect(routes.sort()).toEqual(all.map(({ method, path, name }) => `${method} ${path} ${name}`).sort())
  expect(new Set(all.map(({ method, path }) => `${method} ${path}`)).size).toBe(all.length)
})

describe('reading', () => {
  test.each(names(all.filter(({ method }) => method === 'GET')))(
    '%s answers everybody of the organisation',
    async (name) => {
      for (const who of ['guest', 'outsider', 'admin'] as const) await door.as(who).call(name, sentTo(name))
    },
  )

  const tagged = names(all.filter(({ method, etag, anonymous }) => method === 'GET' && etag && !anonymous))
  test.each(tagged)('%s is not sent again while nothing has changed', async (name) => {
    const first = await door.as('member').send(name, sentTo(name))
    expect(first.headers.get('etag')).toMatch(/^(W\/)?"[\w.-]+"$/)
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect(await door.as('member').send(name, { ...sentTo(name), headers })).toMatchObject({
      status: 304,
      body: null,
    })
  })

  test.each(names(all.filter(({ method, anonymous }) => method === 'GET' && !anonymous)))(
    '%s is kept by nobody between us and the reader',
    async (name) => {
      const { headers } = await door.as('member').send(name, sentTo(name))
      expect(headers.get('cache-control')).toMatch(/^(private, no-cache|no-store)$/)
      expect(headers.get('vary')).toBe('Authorization, Accept-Encoding')
    },
  )
})

describe('another organisation', () => {
  test.each(addressed)('%s finds nothing of ours', async (name) => {
    expect(await door.as('stranger').refused(name, sentTo(name))).toMatchObject({
      status: 404,
      code: 'not_found',
    })
  })

  test('sees none of our units, people and cycles', async () => {
    const me = await door.as('stranger').call('getMe')
    expect([me.units, me.cycles, me.memberOf]).toEqual([[], [], []])
    expect((await door.as('stranger').call('searchPeople')).items.map(({ name }) => name)).toEqual([
      'Sam Stranger',
    ])
  })

  test('cannot name our units in its own objectives', async () => {
    const cycle = await door.as('stranger').call('createCycle', {
      body: { name: 'Q', startsOn: '2026-09-01', endsOn: '2026-12-15' },
    })
    const body = { unitId: scene.sales.id, title: 'Fremd' }
    expect(
      await door.as('stranger').refused('createObjective', { params: { cycleId: cycle.id }, body }),
    ).toMatchObject({
      status: 422,
    })
  })
})

describe('what is not there', () => {
  test.each(addressed)('%s does not find what does not exist', async (name) => {
    const params = Object.fromEntries(Object.keys(scene.params).map((key) => [key, 'nothing']))
    expect(await door.as('admin').refused(name, { ...sentTo(name), params })).toMatchObject({ status: 404 })
  })

  const inner = addressed.filter((name) => contracts[name].path.split('{').length > 2)
  test.each(inner)('%s does not find the last part of its address', async (name) => {
    const last = /\{(\w+)\}[^{]*$/.exec(contracts[name].path)?.[1] ?? ''
    const params = { ...scene.params, [last]: 'nothing' }
    expect(await door.as('admin').refused(name, { ...sentTo(name), params })).toMatchObject({ status: 404 })
  })
})

describe('unknown fields', () => {
  test.each(names(all.filter(({ body }) => body !== undefined)))('%s refuses them', async (name) => {
    const body = { ...(bodyFor(name, scene) as object), surprise: 1 } // every body is an object
    expect(await door.as('member').refused(name, { ...sentTo(name), body })).toMatchObject({
      status: 422,
      errors: [{ path: '/surprise', rule: 'unrecognized_keys' }],
    })
  })

  test.each(names(all.filter(({ query }) => query !== undefined)))(
    '%s refuses them in its query',
    async (name) => {
      const query = { ...queryFor(name), surprise: '1' }
      expect(await door.as('member').refused(name, { ...sentTo(name), query })).toMatchObject({
        status: 422,
        errors: [{ path: 'query/surprise' }],
      })
    },
  )
})

describe('changes that must name what they are based on', () => {
  const conditional = names(all.filter(({ ifMatch }) => ifMatch))
  /** Somebody who may, so that only the condition stands in the way. */
  const who = (name: ContractName) => {
    if (/Organisation|Unit|Cycle/.test(name)) return door.as('admin')
    if (name === 'answerAlignment' || name === 'declineContribution') return door.as('outsider')
    return /CheckIn/.test(name) ? door.as('member') : door.as('lead')
  }

  test.each(conditional)('%s asks for If-Match', async (name) => {
    expect(await who(name).refused(name, { ...sentTo(name), headers: {} })).toMatchObject({ status: 428 })
  })

  test.each(conditional)('%s answers a stale one with the state as it is', async (name) => {
    const problem = await who(name).refused(name, { ...sentTo(name), headers: { 'if-match': '"stale"' } })
    expect(problem).toMatchObject({ status: 412, code: 'changed_meanwhile' })
    const { etag } = problem.current as { etag: string } // every entity carries its tag
    expect(`"${etag}"`).toBe(headersFor(name, scene)['if-match'])
  })
})
