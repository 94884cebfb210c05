import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from '#tests/api/support/front-door.ts'
import { draft, onTopOf, setUp } from '#tests/api/support/scene.ts'

let door: FrontDoor
beforeEach(async () => {
  door = await openFrontDoor()
})
afterEach(() => door.close())

test('changes of the same millisecond are told in the order they were made', async () => {
  const scene = await setUp(door)
  let objective = await draft(door, scene)
  const params = { cycleId: scene.cycle.id, objectiveId: objective.id }
  const titles = Array.from({ length: 12 }, (_, index) => `Titel ${index}`)
  for (const title of titles)
    objective = await door
      .as('member')
      .call('editObjective', { params, body: { title }, headers: onTopOf(objective) })
  const { items } = await door.as('member').call('listHistory', { params, query: {} })
  const told = items.flatMap(({ at, changes }) => changes.map(({ field, to }) => ({ at, field, to })))
  expect(new Set(told.map(({ at }) => at)).size).toBe(1)
  expect(told.filter(({ field }) => field === 'title').map(({ to }) => to)).toEqual([
    ...titles.toReversed(),
    expect.any(String),
  ])
})
