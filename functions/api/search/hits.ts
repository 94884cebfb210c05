import { type Health, keyResultHealth, objectiveHealth } from '#shared/domain/health.ts'
import type { KeyResult, Objective, ObjectiveState } from '#shared/domain/objective.ts'
import type { Situation } from '#shared/domain/situation.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { KeyResultId, ObjectiveId, UnitId } from '#shared/kernel/ids.ts'

export interface Found {
  readonly objectiveId: ObjectiveId
  readonly keyResultId: KeyResultId | null
  readonly unitId: UnitId
  readonly title: string
  readonly objectiveTitle: string
  readonly state: ObjectiveState
  readonly health: Health | null
}

const hasAll = (title: string, words: readonly string[]): boolean => {
  const text = fold(title)
  return words.every((word) => text.includes(word))
}

const common = ({ id, unitId, title, state }: Objective) => ({
  objectiveId: id,
  unitId,
  objectiveTitle: title,
  state,
})

const objectiveHit = (objective: Objective, situation: Situation): Found => ({
  ...common(objective),
  keyResultId: null,
  title: objective.title,
  health: objectiveHealth({ ...situation, objective }),
})

const keyResultHit = (objective: Objective, keyResult: KeyResult, situation: Situation): Found => ({
  ...common(objective),
  keyResultId: keyResult.id,
  title: keyResult.title,
  health: keyResultHealth({ ...situation, objective, keyResult }),
})

/**
 * What of an objective is found by all the words: its title, its key results, or, where the words are spread over
 * several of them, the objective as a whole. Archived ones are not found.
 */
export function hitsIn(
  objective: Objective,
  words: readonly string[],
  situation: Situation,
): readonly Found[] {
  if (objective.archivedAt !== null) return []
  const living = objective.keyResults.filter(({ archivedAt }) => archivedAt === null)
  const keyResults = living.filter(({ title }) => hasAll(title, words))
  const whole = [objective.title, ...living.map(({ title }) => title)].join('\n')
  const isFound = hasAll(objective.title, words) || (keyResults.length === 0 && hasAll(whole, words))
  return [
    ...(isFound ? [objectiveHit(objective, situation)] : []),
    ...keyResults.map((keyResult) => keyResultHit(objective, keyResult, situation)),
  ]
}
