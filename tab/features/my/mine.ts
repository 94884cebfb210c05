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

/**
 * The next day on which a check-in of the reader's becomes due; null when none is to come. Days that have passed are no
 * next day: they are either among what is due or, for somebody who may not check in, not the reader's to do.
 */
export const nextDueOn = (
  objectives: readonly ObjectiveView[],
  { personId, today }: { readonly personId: string; readonly today: string },
): string | null =>
  objectives
    .flatMap(({ ownerId, keyResults }) =>
      keyResults.filter((keyResult) => (keyResult.ownerId ?? ownerId) === personId),
    )
    .flatMap(({ dueOn }) => (dueOn !== null && dueOn > today ? [dueOn] : []))
    .sort()[0] ?? null
