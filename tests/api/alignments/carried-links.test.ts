import { afterEach, beforeEach, expect, test } from 'vitest'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { type Store, StoreUnavailable } from '#functions/ports/store.ts'
import type { CycleView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { PersonName } from '../support/people.ts'
import { type Linked, openLinked } from './linked.ts'

/** Loses the connection at the given commit from `arm` on. */
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

let at: Linked
let next: CycleView
let store: InterruptedStore
beforeEach(async () => {
  store = new InterruptedStore(':memory:')
  at = await openLinked({ store })
  const body = { name: 'Q1/2027', startsOn: '2026-12-16', endsOn: '2027-04-10' }
  next = await at.door.as('admin').call('createCycle', { body })
})
afterEach(() => at.close())

const request = (...objectives: readonly ObjectiveView[]) => ({
  params: { cycleId: at.cycle.id },
  body: {
    toCycleId: next.id,
    objectives: objectives.map(({ id, keyResults }) => ({
      objectiveId: id,
      keyResultIds: keyResults.map((each) => each.id),
    })),
  },
})
const carry = (who: PersonName, ...objectives: readonly ObjectiveView[]) =>
  at.door.as(who).call('carryOver', request(...objectives))
const links = async () =>
  (await at.door.as('guest').call('listAlignments', { params: { cycleId: next.id } })).items
const shown = async () =>
  (await links()).map(({ kind, from, to, share, dependency }) => [
    kind,
    from.title,
    to.title,
    share ?? dependency?.state ?? null,
  ])

test('a link follows as soon as both its ends have been carried over, whoever comes last', async () => {
  const link = await at.contribute('member', at.leads, at.vision, { share: 60 })
  await carry('member', at.leads)
  expect(await links()).toEqual([])
  await carry('admin', at.vision)
  expect(await shown()).toEqual([['contributes_to', at.leads.title, at.vision.title, 60]])
  expect((await links())[0]?.carriedFrom).toEqual({ cycleId: at.cycle.id, alignmentId: link.id })
})

test('a promise is asked for again: its day was of the old cycle', async () => {
  const asked = await at.depend('member', at.leads, at.answers, { message: 'Rückrufe', dueOn: '2026-10-30' })
  await at.answer('outsider', asked, 'confirmed', 'Gern')
  await carry('admin', at.leads, at.answers)
  expect((await links()).map(({ dependency }) => dependency)).toMatchObject([
    { state: 'requested', message: 'Rückrufe', dueOn: null, answer: null, isOverdue: false },
  ])
})

test('what was withdrawn, declined or delivered stays behind', async () => {
  await at.withdraw('member', await at.contribute('member', at.leads, at.vision))
  await at.answer('outsider', await at.depend('member', at.leads, at.answers), 'declined', 'Nein danke')
  const other = await at.write('member', at.sales, 'Wir kennen unsere Kunden')
  await at.answer('outsider', await at.depend('member', other, at.answers), 'delivered')
  await carry('admin', at.leads, at.vision, at.answers, other)
  expect(await links()).toEqual([])
})

test('carried links tell both histories where they come from', async () => {
  await at.contribute('member', at.leads, at.vision)
  const { created } = await carry('admin', at.leads, at.vision)
  for (const draft of created) {
    const params = { cycleId: next.id, objectiveId: draft.id }
    const { items } = await at.door.as('guest').call('listHistory', { params })
    expect(items.filter(({ verb }) => verb === 'alignment_carried')).toHaveLength(1)
  }
})

test('what has been linked in the next cycle already is not doubled, and no circle comes about', async () => {
  await at.contribute('member', at.leads, at.answers)
  const { created: first } = await carry('member', at.leads)
  const { created: second } = await carry('outsider', at.answers)
  const [leads, answers] = [first[0], second[0]]
  if (!leads || !answers) throw new Error('nothing was carried over')
  expect(await shown()).toEqual([['contributes_to', at.leads.title, at.answers.title, null]])
  expect(await carry('outsider', at.answers)).toMatchObject({ created: [] })
  expect(await links()).toHaveLength(1)
})

test.each([0, 1, 2, 3])(
  'carrying over that breaks off after %i commits is completed by repeating it',
  async (commits) => {
    await at.contribute('member', at.leads, at.vision)
    store.arm(commits)
    const sent = request(at.leads, at.vision)
    expect(await at.door.as('admin').refused('carryOver', sent)).toMatchObject({ code: 'unavailable' })
    store.arm(Number.POSITIVE_INFINITY)
    // Nothing half done is shown: a link without both its ends is nowhere
    expect(await links()).toEqual([])
    await at.door.as('admin').call('carryOver', sent)
    expect(await shown()).toEqual([['contributes_to', at.leads.title, at.vision.title, null]])
  },
)
