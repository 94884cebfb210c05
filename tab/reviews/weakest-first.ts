import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'

export interface Placed {
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView
}

/** Silence first, then what is furthest from its pace; what nobody has begun stands before what runs well. */
const URGENCY = { stale: 0, off_track: 1, at_risk: 2, not_started: 3, on_track: 4 } as const
const rankOf = ({ health }: KeyResultView) => (health === null ? URGENCY.not_started : URGENCY[health])

/** A team looks at its active objectives; archived key results are history. */
const activeKeyResults = (objectives: readonly ObjectiveView[]): readonly Placed[] =>
  objectives
    .filter(({ state, archivedAt }) => state === 'active' && archivedAt === null)
    .flatMap((objective) =>
      objective.keyResults
        .filter(({ archivedAt }) => archivedAt === null)
        .map((keyResult) => ({ objective, keyResult })),
    )

/** Key results in the order in which a team should talk about them: stale and weakest first, then the least confident. */
export const weakestFirst = (objectives: readonly ObjectiveView[]): readonly Placed[] =>
  [...activeKeyResults(objectives)].sort(
    (a, b) =>
      rankOf(a.keyResult) - rankOf(b.keyResult) ||
      (a.keyResult.confidence ?? -1) - (b.keyResult.confidence ?? -1),
  )
