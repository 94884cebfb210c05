import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { ContractSpec } from '#shared/contracts/contract.ts'
import { type ContractName, contracts } from '#shared/contracts/contracts.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { bodyFor, type FullScene, headersFor, queryFor, setUpFully } from './support/full-scene.ts'
import { people } from './support/people.ts'

/**
 * No score, ranking, average or export per person: bonuses must never depend on OKR results (Simmoleit, Agile
 * Vertriebsziele). Owners stand beside their OKRs for contact; nothing is ever summed up by person.
 */

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const all: readonly ContractSpec[] = Object.values(contracts)
const JUDGING =
  /score|rank|rating|leader ?board|performance|points|percentile|best|worst|(per|by|of)[A-Z]?(person|owner|member|employee)/i

/** Every name of a field and every described object of a contract's answer. */
function* schemasIn(node: unknown): Generator<Json> {
  if (Array.isArray(node)) for (const item of node) yield* schemasIn(item)
  if (!isObject(node)) return
  yield node
  for (const child of Object.values(node)) yield* schemasIn(child)
}
const answerOf = (contract: ContractSpec): readonly Json[] => [
  ...schemasIn(z.toJSONSchema(contract.response, { unrepresentable: 'any' })),
]
const propertiesOf = (schema: Json): Json => (isObject(schema.properties) ? schema.properties : {})

/** An object that is about a person, not about an OKR that a person owns. */
const isAboutPerson = (fields: Json): boolean => 'isGuest' in fields || 'personId' in fields
const isNumeric = (schema: unknown): boolean =>
  [...schemasIn(schema)].some(({ type }) =>
    [type].flat().some((name) => name === 'number' || name === 'integer'),
  )

test.each(all.map((contract) => contract.name))(
  'the answer of %s has no field that judges people',
  (name) => {
    const fields = answerOf(contracts[name as ContractName]).flatMap((schema) =>
      Object.keys(propertiesOf(schema)),
    ) // of the same list
    expect(fields.filter((field) => JUDGING.test(field))).toEqual([])
  },
)

test.each(all.map((contract) => contract.name))('the answer of %s has no number beside a person', (name) => {
  const described = answerOf(contracts[name as ContractName])
    .map(propertiesOf)
    .filter(isAboutPerson) // of the same list
  expect(described.filter((fields) => Object.values(fields).some(isNumeric))).toEqual([])
})

test('no query of any endpoint selects or sorts by person', () => {
  const names = all.flatMap(({ query }) => (query ? Object.keys(query.shape) : []))
  expect([...new Set(names)].sort()).toEqual([
    'archived',
    'cursor',
    'cycleId',
    'depth',
    'gap',
    'joinUrl',
    'kind',
    'limit',
    'minutes',
    'objectiveId',
    'q',
    'ritual',
    'startsAt',
    'state',
    'unitId',
    'withdrawn',
  ])
})

let door: FrontDoor
let scene: FullScene
beforeAll(async () => {
  door = await openFrontDoor()
  scene = await setUpFully(door)
})
afterAll(() => door.close())

const ids = new Set<string>(Object.values(people).map(({ oid }) => oid))
/** Fields in which a number stands beside the person who reported, owns or facilitates something, by the glossary. */
const OWNED = new Set(['ownerId', 'by', 'facilitatorId'])

function* objectsIn(value: unknown, path = ''): Generator<{ path: string; object: Json }> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* objectsIn(item, `${path}/${index}`)
  if (!isObject(value)) return
  yield { path, object: value }
  for (const [name, child] of Object.entries(value)) yield* objectsIn(child, `${path}/${name}`)
}

const isPerson = (value: unknown): boolean => typeof value === 'string' && ids.has(value)

/** A person as a key with something countable behind it, or a person beside a number that is not an OKR's own. */
function aggregates(answer: unknown): readonly string[] {
  return [...objectsIn(answer)].flatMap(({ path, object }) => {
    const keyed = Object.keys(object).filter((key) => ids.has(key))
    const persons = Object.entries(object).filter(([name, value]) => isPerson(value) && !OWNED.has(name))
    const numbers = Object.values(object).some((value) => typeof value === 'number')
    return [
      ...keyed.map((key) => `${path} is keyed by ${key}`),
      ...(persons.length > 0 && numbers
        ? [`${path} has numbers beside ${persons.map(([name]) => name)}`]
        : []),
    ]
  })
}

test('the walk below would notice a score', () => {
  const score = { people: [{ id: people.member.oid, name: 'Max', progress: 0.5 }] }
  expect(aggregates(score)).toHaveLength(1)
  expect(aggregates({ [people.member.oid]: { done: 3 } })).toHaveLength(1)
  expect(aggregates({ ownerId: people.member.oid, progress: 0.5 })).toEqual([])
})

const reading = all.filter(({ method }) => method === 'GET').map(({ name }) => name as ContractName) // of the same list

test.each(reading)('what %s really answers sums nothing up by person', async (name) => {
  const answer = await door.as('admin').call(name, { params: scene.params, query: queryFor(name) })
  expect(aggregates(answer)).toEqual([])
})

/** Those of them that the scene lets through, one after the other: what one changes the next may run into. */
test('what changes answer sums nothing up by person either', async () => {
  const changing = all.filter(({ method }) => method !== 'GET').map(({ name }) => name as ContractName) // of the same list
  const answered: ContractName[] = []
  for (const name of changing)
    for (const who of ['member', 'lead', 'admin', 'outsider'] as const) {
      const sent = { params: scene.params, body: bodyFor(name, scene), headers: headersFor(name, scene) }
      const { status, body } = await door.as(who).send(name, sent)
      if (status >= 300) continue
      answered.push(name)
      expect(aggregates(body), name).toEqual([])
    }
  // Enough of them that the walk means something
  expect(new Set(answered).size).toBeGreaterThan(changing.length / 2)
})
