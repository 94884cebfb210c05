import { afterEach, expect, test } from 'vitest'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { type Store, StoreUnavailable } from '#functions/ports/store.ts'
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts'
import { draft, onTopOf, type Scene, setUp } from '../support/scene.ts'

/** Counts the commits from `arm` on and loses the connection at the given one. */
class InterruptedStore extends SqliteStore implements Store {
  private left = Number.POSITIVE_INFINITY

  arm(commits: number): void {
    this.left = commits
  }

  override commit(...args: Parameters<Store['commit']>): ReturnType<Store['commit']> {
    this.left -= 1
    if (this.left < 0) throw new StoreUnavailable('the connection is gone')
    return super.commit(...args)
  }
}

let door: FrontDoor
afterEach(() => door.close())

async function prepare(): Promise<{ store: InterruptedStore; scene: Scene; toCycleId: string }> {
  const store = new InterruptedStore(':memory:')
  door = await openFrontDoor({ store })
  const scene = await setUp(door)
  const dates = { startsOn: '2026-12-16', endsOn: '2027-04-10' }
  const next = await door.as('admin').call('createCycle', { body: { name: 'Q4/2026', ...dates } })
  return { store, scene, toCycleId: next.id }
}

test.each([0, 1, 2])(
  'carry-over that breaks off after %i commits is completed by repeating it',
  async (commits) => {
    const { store, scene, toCycleId } = await prepare()
    const sources = [await draft(door, scene, 'Eins'), await draft(door, scene, 'Zwei')]
    const sent = {
      params: { cycleId: scene.cycle.id },
      body: { toCycleId, objectives: sources.map(({ id }) => ({ objectiveId: id, keyResultIds: [] })) },
    }
    store.arm(commits)
    expect(await door.as('member').refused('carryOver', sent)).toMatchObject({
      status: 503,
      code: 'unavailable',
    })
    store.arm(Number.POSITIVE_INFINITY)
    const board = () =>
      door.as('guest').call('getBoard', { params: { cycleId: toCycleId, unitId: scene.sales.id } })
    expect((await board()).objectives).toEqual([])

    const { created } = await door.as('member').call('carryOver', sent)
    expect(created.map(({ title }) => title)).toEqual(['Eins', 'Zwei'])
    expect((await board()).objectives.map(({ id }) => id)).toEqual(created.map(({ id }) => id))
    for (const [index, { id }] of sources.entries()) {
      const params = { cycleId: scene.cycle.id, objectiveId: id }
      const { objective } = await door.as('guest').call('getObjective', { params })
      expect(objective.carriedTo).toEqual({ cycleId: toCycleId, objectiveId: created[index]?.id })
      const { items } = await door.as('guest').call('listHistory', { params })
      expect(items.filter(({ verb }) => verb === 'carried_over')).toHaveLength(1)
    }
    const again = await door.as('member').call('carryOver', sent)
    expect(again).toEqual({ created: [], alreadyThere: sources.map(({ id }) => id) })
  },
)

test('an original that somebody edits in between keeps the edit and gets its link', async () => {
  const { store, scene, toCycleId } = await prepare()
  const source = await draft(door, scene, 'Eins')
  const params = { cycleId: scene.cycle.id, objectiveId: source.id }
  const objectives = [{ objectiveId: source.id, keyResultIds: [] }]
  store.arm(0)
  await door.as('member').refused('carryOver', { params, body: { toCycleId, objectives } })
  store.arm(Number.POSITIVE_INFINITY)
  const body = { title: 'Eins, genauer' }
  await door.as('otherMember').call('editObjective', { params, body, headers: onTopOf(source) })
  const { created } = await door.as('member').call('carryOver', { params, body: { toCycleId, objectives } })
  expect(created[0]?.title).toBe('Eins, genauer')
})
