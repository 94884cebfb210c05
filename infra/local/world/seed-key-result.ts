import { correctCheckIn } from '#shared/contracts/check-ins/correct-check-in.ts'
import { createCheckIn } from '#shared/contracts/check-ins/create-check-in.ts'
import { archiveKeyResult } from '#shared/contracts/key-results/archive-key-result.ts'
import { editKeyResult } from '#shared/contracts/key-results/edit-key-result.ts'
import { getObjective } from '#shared/contracts/objectives/get-objective.ts'
import { transitionObjective } from '#shared/contracts/objectives/transition-objective.ts'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { known, nameOf, paramsOf, type SeedState } from './seed-state.ts'
import type { StoryKeyResult } from './story.ts'
import type { CheckInDoing, ObjectiveEvent } from './story-event.ts'

function target(state: SeedState, { objective }: ObjectiveEvent, index: number) {
  const seeded = state.objective(objective.key)
  const keyResultId = known(seeded.keyResultIds[index], `${objective.key} ${index}`)
  return { seeded, told: known(objective.keyResults[index], objective.key), keyResultId }
}

/** Reads the objective as it is now; comments and others' check-ins may have changed it. */
export async function refresh(state: SeedState, event: ObjectiveEvent): Promise<string> {
  const seeded = state.objective(event.objective.key)
  const { objective } = await state.api.call(getObjective, { as: event.by, params: paramsOf(seeded) })
  seeded.view = objective
  return objective.etag
}

export async function checkIn(state: SeedState, event: ObjectiveEvent, doing: CheckInDoing): Promise<void> {
  const { seeded, keyResultId } = target(state, event, doing.keyResult)
  const { value, confidence, note } = doing
  const answer = await state.api.call(createCheckIn, {
    as: event.by,
    params: { ...paramsOf(seeded), keyResultId },
    body: { value, confidence, note },
    once: nameOf(state, event, `check-in/${doing.keyResult}/${event.at}`),
  })
  seeded.view = answer.objective
  seeded.lastCheckIns.set(doing.keyResult, answer.checkIn.id)
}

export async function correct(
  state: SeedState,
  event: ObjectiveEvent,
  { keyResult, value }: { readonly keyResult: number; readonly value: number },
): Promise<void> {
  const { seeded, keyResultId } = target(state, event, keyResult)
  const checkInId = known(seeded.lastCheckIns.get(keyResult), event.objective.key)
  const answer = await state.api.call(correctCheckIn, {
    as: event.by,
    params: { ...paramsOf(seeded), keyResultId, checkInId },
    body: { value },
    ifMatch: seeded.view.etag,
  })
  seeded.view = answer.objective
}

export async function change(
  state: SeedState,
  event: ObjectiveEvent,
  { keyResult, change: index }: { readonly keyResult: number; readonly change: number },
): Promise<void> {
  const { seeded, told, keyResultId } = target(state, event, keyResult)
  const { title, metric, reason } = known(told.changes?.[index], told.title)
  seeded.view = await state.api.call(editKeyResult, {
    as: event.by,
    params: { ...paramsOf(seeded), keyResultId },
    body: { ...(title && { title }), ...(metric && { metric }), reason },
    ifMatch: seeded.view.etag,
  })
}

export async function archive(state: SeedState, event: ObjectiveEvent, index: number): Promise<void> {
  const { seeded, keyResultId } = target(state, event, index)
  seeded.view = await state.api.call(archiveKeyResult, {
    as: event.by,
    params: { ...paramsOf(seeded), keyResultId },
    ifMatch: seeded.view.etag,
  })
}

type Suggested = { readonly suggestedGrade: number | null }

/** The suggestion as it stands, or the team's own judgement with its reason. */
const gradeOf = ({ suggestedGrade }: Suggested, told: StoryKeyResult['grade']) => ({
  value: told?.value ?? suggestedGrade ?? 0,
  reason: told?.reason ?? null,
})

export async function close(state: SeedState, event: ObjectiveEvent): Promise<void> {
  const ifMatch = await refresh(state, event)
  const seeded = state.objective(event.objective.key)
  const told = (one: KeyResultView) => event.objective.keyResults[seeded.keyResultIds.indexOf(one.id)]
  const { value, reason } = gradeOf(seeded.view, event.objective.grade)
  const keyResults = seeded.view.keyResults.map((one) => ({
    keyResultId: one.id,
    ...gradeOf(one, told(one)?.grade),
  }))
  seeded.view = await state.api.call(transitionObjective, {
    as: event.by,
    params: paramsOf(seeded),
    body: { to: 'closed', grade: value, reason, keyResults },
    ifMatch,
  })
}
