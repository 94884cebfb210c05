import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { active, draft, onTopOf, type Scene, setUp } from './support/scene.ts'

let door: FrontDoor
let scene: Scene
beforeEach(async () => {
  door = await openFrontDoor()
  scene = await setUp(door)
})
afterEach(() => door.close())

const find = (q: string, more: Record<string, string> = {}) =>
  door.as('outsider').call('search', { params: { cycleId: scene.cycle.id }, query: { q, ...more } })
const titles = async (q: string) => (await find(q)).items.map(({ title }) => title)

test('finds objectives and key results of every unit, whoever asks', async () => {
  const { objective, keyResult } = await active(door, scene)
  expect((await find('interview')).items).toEqual([
    {
      objectiveId: objective.id,
      keyResultId: keyResult.id,
      unitId: scene.sales.id,
      title: '10 Interviews mit Schlüsselkunden',
      objectiveTitle: objective.title,
      state: 'active',
      health: 'not_started',
    },
  ])
})

test.each([
  ['without accents', 'schlusselkunden', 1],
  ['in capitals', 'SCHLÜSSEL', 1],
  ['by words in any order', 'kunden interviews', 1],
  ['by words spread over objective and key result', 'bestandskunden interviews', 1],
  ['not by a word that is nowhere', 'interviews umsatz', 0],
  ['not by signs that mean something to a database', '%_\'"', 0],
])('finds %s', async (_, q, count) => {
  await active(door, scene)
  expect(await titles(q)).toHaveLength(count)
})

test('does not find what is archived, and finds it again when it is restored', async () => {
  const objective = await draft(door, scene, 'Ein seltenes Wort')
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id }
  const archived = await door.as('member').call('archiveObjective', { params, headers: onTopOf(objective) })
  expect(await titles('seltenes')).toEqual([])
  const restore = { params, body: { archived: false }, headers: onTopOf(archived) }
  await door.as('member').call('editObjective', restore)
  expect(await titles('seltenes')).toEqual(['Ein seltenes Wort'])
})

test('pages neither lose nor repeat a find', async () => {
  for (const number of [1, 2, 3, 4, 5]) await draft(door, scene, `Ziel ${number}`)
  const seen: string[] = []
  let cursor: string | null | undefined
  do {
    const page = await find('ziel', { limit: '2', ...(cursor ? { cursor } : {}) })
    seen.push(...page.items.map(({ title }) => title))
    cursor = page.nextCursor
  } while (cursor)
  expect(seen.sort()).toEqual([1, 2, 3, 4, 5].map((number) => `Ziel ${number}`))
})

test('asks for at least one sign', async () => {
  const sent = { params: { cycleId: scene.cycle.id }, query: { q: '  ' } }
  expect(await door.as('member').refused('search', sent)).toMatchObject({
    status: 422,
    errors: [{ path: 'query/q', rule: 'too_small' }],
  })
})
