import type { CycleView, ObjectiveView } from '#shared/contracts/shapes/types.ts'

/** Chosen key results by objective; an objective that is not named stays behind. */
export type Choice = Readonly<Record<string, readonly string[]>>

export const keyResultsOf = ({ keyResults }: ObjectiveView) =>
  keyResults.filter(({ archivedAt }) => archivedAt === null)

/** Why an objective cannot be chosen: it has gone on already, or it was given up. */
export const obstacleOf = ({ carriedTo, state, archivedAt }: ObjectiveView) => {
  if (carriedTo) return 'alreadyThere' as const
  if (state === 'cancelled') return 'cancelled' as const
  return archivedAt ? ('archived' as const) : null
}

export const toggleObjective = (choice: Choice, objective: ObjectiveView): Choice => {
  const { [objective.id]: chosen, ...others } = choice
  return chosen ? others : { ...others, [objective.id]: keyResultsOf(objective).map(({ id }) => id) }
}

export const toggleKeyResult = (choice: Choice, objectiveId: string, keyResultId: string): Choice => {
  const chosen = choice[objectiveId] ?? []
  const next = chosen.includes(keyResultId)
    ? chosen.filter((id) => id !== keyResultId)
    : [...chosen, keyResultId]
  return { ...choice, [objectiveId]: next }
}

/** What is sent: the chosen ones that can still be chosen, in the order of the board. */
export const carriedOf = (choice: Choice, objectives: readonly ObjectiveView[]) =>
  objectives.flatMap((objective) => {
    const chosen = obstacleOf(objective) === null ? choice[objective.id] : undefined
    return chosen ? [{ objectiveId: objective.id, keyResultIds: [...chosen] }] : []
  })

/** Open cycles that begin after this one, the next first. */
export const targetsOf = (cycles: readonly CycleView[], from: CycleView): readonly CycleView[] =>
  cycles
    .filter(({ id, state, startsOn }) => id !== from.id && state !== 'closed' && startsOn > from.startsOn)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
