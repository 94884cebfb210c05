import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ContractSpec } from '#shared/contracts/contract.ts'
import { type ContractName, contracts } from '#shared/contracts/contracts.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { bodyFor, type FullScene, headersFor, queryFor, setUpFully } from './support/full-scene.ts'
import type { PersonName } from './support/people.ts'

/** What no form of the tab sends. */
const HOSTILE: readonly unknown[] = [
  '',
  ' ',
  '\u0000\u0007',
  '\ud800',
  '\u202e\u2066',
  'x'.repeat(20_000),
  '__proto__',
  "'; DROP TABLE records; --",
  '../../etc/passwd',
  '9999-99-99',
  '2026-02-30',
  '-1',
  0,
  -1,
  1e308,
  -0,
  0.1 + 0.2,
  true,
  null,
  [],
  {},
  [[[[]]]],
  Array.from({ length: 2000 }, () => 'x'),
  { __proto__: null, constructor: 'x', toString: 1 },
]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body with one place after the other put in the attacker's words, nested places included. */
function* poisoned(body: unknown, poison: unknown): Generator<unknown> {
  yield poison
  if (Array.isArray(body))
    for (const [index, item] of body.entries())
      for (const bad of poisoned(item, poison)) yield body.with(index, bad)
  if (isRecord(body))
    for (const [name, value] of Object.entries(body))
      for (const bad of poisoned(value, poison)) yield { ...body, [name]: bad }
}

let door: FrontDoor
let scene: FullScene
beforeAll(async () => {
  door = await openFrontDoor()
  scene = await setUpFully(door)
})
afterAll(() => door.close())

const all: readonly ContractSpec[] = Object.values(contracts)
const taking = all.filter(({ body }) => body !== undefined).map(({ name }) => name as ContractName) // of the same list
const asking = all.filter(({ query }) => query !== undefined).map(({ name }) => name as ContractName) // of the same list
const WHO: readonly PersonName[] = ['lead', 'outsider']

test.each(taking)(
  '%s answers hostile bodies with a refusal or a result, never with a failure',
  async (name) => {
    const headers = headersFor(name, scene)
    for (const poison of HOSTILE)
      for (const body of poisoned(bodyFor(name, scene), poison))
        for (const who of WHO) {
          const { status } = await door.as(who).send(name, { params: scene.params, body, headers })
          expect(status, `${who} ${JSON.stringify(body)?.slice(0, 200)}`).toBeLessThan(500)
        }
  },
)

test.each(asking)('%s answers hostile questions with a refusal or a result', async (name) => {
  const { query = null } = contracts[name] as ContractSpec // each is one
  for (const field of Object.keys(query?.shape ?? {}))
    for (const poison of HOSTILE.filter((value) => typeof value === 'string' && value.length < 1000)) {
      const sent = { params: scene.params, query: { ...queryFor(name), [field]: String(poison) } }
      const { status } = await door.as('guest').send(name, sent)
      expect(status, `${field}=${poison}`).toBeLessThan(500)
    }
})

test.each(all.filter(({ params }) => params !== undefined).map(({ name }) => name as ContractName))(
  '%s finds nothing at hostile addresses',
  async (name) => {
    for (const bad of ['..', '__proto__', '%00', 'a'.repeat(65), 'x|y', "x'--", 'ü', '{cycleId}']) {
      const params = Object.fromEntries(Object.keys(scene.params).map((key) => [key, bad]))
      const sent = {
        params,
        query: queryFor(name),
        body: bodyFor(name, scene),
        headers: headersFor(name, scene),
      }
      const { status } = await door.as('admin').send(name, sent)
      expect([400, 404, 405], `${bad}`).toContain(status)
    }
  },
)
