import { figuresOf, type KeyResultFigures } from '#shared/domain/key-result-figures.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { JudgedObjective } from '#shared/domain/situation.ts'
import type { KeyResultId } from '#shared/kernel/ids.ts'

export interface ObjectiveFigures
  extends Pick<Objective, 'id' | 'order' | 'origin' | 'ambition' | 'state' | 'archivedAt'> {
  /** Null in a summary that was written before titles were kept in it. */
  readonly title: string | null
  readonly activatedAt: string | null
  /** What a link may lead to that is out of sight. */
  readonly archivedKeyResultIds: readonly KeyResultId[]
  readonly keyResults: readonly KeyResultFigures[]
}

export const objectiveFigures = (objective: Objective): ObjectiveFigures => ({
  id: objective.id,
  title: objective.title,
  order: objective.order,
  origin: objective.origin,
  ambition: objective.ambition,
  state: objective.state,
  archivedAt: objective.archivedAt,
  activatedAt: objective.activation?.at ?? null,
  archivedKeyResultIds: objective.keyResults.filter((each) => each.archivedAt !== null).map(({ id }) => id),
  keyResults: objective.keyResults.map(figuresOf),
})

/** Stands in for the objective wherever a unit is judged. */
export const judgedFrom = (figures: ObjectiveFigures): JudgedObjective => ({
  origin: figures.origin,
  ambition: figures.ambition,
  state: figures.state,
  archivedAt: figures.archivedAt,
  activation: figures.activatedAt === null ? null : { at: figures.activatedAt },
  keyResults: figures.keyResults,
})
