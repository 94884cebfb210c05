import { carryOver } from '#shared/contracts/cycles/carry-over.ts'
import { addKeyResult } from '#shared/contracts/key-results/add-key-result.ts'
import { editKeyResult } from '#shared/contracts/key-results/edit-key-result.ts'
import { createObjective } from '#shared/contracts/objectives/create-objective.ts'
import { editObjective } from '#shared/contracts/objectives/edit-objective.ts'
import { people } from './people.ts'
import { known, nameOf, paramsOf, type SeedState } from './seed-state.ts'
import type { StoryKeyResult } from './story.ts'
import type { ObjectiveEvent } from './story-event.ts'

const ownerOf = ({ owner }: { readonly owner: StoryKeyResult['owner'] }) => people[owner].oid

async function addOne(state: SeedState, event: ObjectiveEvent, index: number): Promise<void> {
  const seeded = state.objective(event.objective.key)
  const {
    title,
    metric,
    weight = 1,
    ...rest
  } = known(event.objective.keyResults[index], `key result ${index}`)
  const view = await state.api.call(addKeyResult, {
    as: event.by,
    params: paramsOf(seeded),
    body: { title, metric, weight, ownerId: ownerOf(rest) },
    once: nameOf(state, event, `key-result/${index}`),
  })
  const added = view.keyResults.find(({ id }) => !seeded.keyResultIds.includes(id))
  seeded.view = view
  seeded.keyResultIds.push(known(added, title).id)
}

/** A draft with its key results, one after the other as somebody would type them. */
export async function create(state: SeedState, event: ObjectiveEvent): Promise<void> {
  const { key, title, why, origin, ambition = 'aspirational', keyResults } = event.objective
  const ownerId = ownerOf(event.objective)
  const view = await state.api.call(createObjective, {
    as: event.by,
    params: { cycleId: state.cycle(event.cycle).id },
    body: { unitId: state.unitId(event.unit), title, why, origin, ambition, ownerId },
    once: nameOf(state, event, 'create'),
  })
  state.objectives.set(key, { view, keyResultIds: [], lastCheckIns: new Map() })
  for (const index of keyResults.keys()) await addOne(state, event, index)
}

/** The draft that points back gets the new cycle's words and targets. */
async function rewrite(state: SeedState, event: ObjectiveEvent): Promise<void> {
  const { key, title, why, keyResults } = event.objective
  const seeded = state.objective(key)
  const as = event.by
  const ifMatch = () => seeded.view.etag
  seeded.view = await state.api.call(editObjective, {
    as,
    params: paramsOf(seeded),
    body: { title, why },
    ifMatch: ifMatch(),
  })
  const carried = keyResults.filter(({ carries }) => carries !== undefined)
  for (const [index, told] of carried.entries()) {
    const keyResultId = known(seeded.keyResultIds[index], told.title)
    seeded.view = await state.api.call(editKeyResult, {
      as,
      params: { ...paramsOf(seeded), keyResultId },
      body: { title: told.title, metric: told.metric },
      ifMatch: ifMatch(),
    })
  }
}

/** Takes the objective of the earlier cycle with the key results that go on, and writes it anew from there. */
export async function carry(state: SeedState, event: ObjectiveEvent): Promise<void> {
  const { key, carries = '', keyResults } = event.objective
  const source = state.objective(carries)
  const kept = keyResults.filter((told) => told.carries !== undefined)
  const idOf = (title?: string) =>
    known(source.view.keyResults.find((one) => one.title === title)?.id, `${title}`)
  const keyResultIds = kept.map((told) => idOf(told.carries))
  const { created } = await state.api.call(carryOver, {
    as: event.by,
    params: { cycleId: source.view.cycleId },
    body: {
      toCycleId: state.cycle(event.cycle).id,
      objectives: [{ objectiveId: source.view.id, keyResultIds }],
    },
    once: nameOf(state, event, 'carry-over'),
  })
  const view = known(created[0], key)
  const ids = keyResultIds.map(
    (from) => view.keyResults.find((one) => one.carriedFrom?.keyResultId === from)?.id,
  )
  const keyResultIdsNow = ids.map((id, index) => known(id, `${kept[index]?.title}`))
  state.objectives.set(key, { view, keyResultIds: keyResultIdsNow, lastCheckIns: new Map() })
  await rewrite(state, event)
  for (const [index, told] of keyResults.entries()) if (!told.carries) await addOne(state, event, index)
}
