import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'

export interface Owned {
  readonly objective: ObjectiveView
  /** All of an own objective, else the own ones only. */
  readonly keyResults: readonly KeyResultView[]
}

const ownedPart = (objective: ObjectiveView, personId: string): Owned => ({
  objective,
  keyResults: objective.keyResults.filter(
    ({ ownerId, archivedAt }) =>
      archivedAt === null && (ownerId === personId || objective.ownerId === personId),
  ),
})

/** What the reader owns, by unit in the order the objectives came. */
export const ownedByUnit = (
  objectives: readonly ObjectiveView[],
  personId: string,
): ReadonlyMap<string, readonly Owned[]> => {
  const owned = objectives
    .map((objective) => ownedPart(objective, personId))
    .filter(({ objective, keyResults }) => objective.ownerId === personId || keyResults.length > 0)
  return Map.groupBy(owned, ({ objective }) => objective.unitId)
}

/** The next day on which something of one's own becomes due. */
export const nextDueOn = (owned: ReadonlyMap<string, readonly Owned[]>): string | null =>
  [...owned.values()]
    .flat()
    .flatMap(({ keyResults }) => keyResults.flatMap(({ dueOn }) => dueOn ?? []))
    .sort()[0] ?? null
