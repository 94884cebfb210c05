import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import type { Draft } from './use-findings.ts'

/** Whether a key result's metric already says where the value stands today; without a start there is none to miss. */
export const hasBaseline = (metric: Metric): boolean =>
  (metric.kind !== 'increase' && metric.kind !== 'decrease') || metric.baseline !== null

/** Rules set aside for the objective (null) or one of its key results. */
const dismissedFor = ({ dismissals }: ObjectiveView, keyResultId: string | null): readonly string[] =>
  dismissals.filter((one) => one.keyResultId === keyResultId).map(({ ruleId }) => ruleId)

/** A text that stands in an objective already and is being reworded. */
export interface Reworded {
  readonly objective: ObjectiveView
  /** Null for the objective's own title. */
  readonly keyResultId: string | null
  readonly title: string
  /** ISO date of the cycle's last day. */
  readonly cycleEnd: string
}

/** What the coach is told of it. */
export const draftOf = ({ objective, keyResultId, title, cycleEnd }: Reworded): Draft => {
  const keyResult = objective.keyResults.find(({ id }) => id === keyResultId)
  if (!keyResult) return { about: 'objective', input: { title, why: objective.why, cycleEnd } }
  return { about: 'key_result', input: { title, hasBaseline: hasBaseline(keyResult.metric), cycleEnd } }
}

/** What was set aside holds only while the words stay as they are. */
export const stillDismissed = ({ objective, keyResultId, title }: Reworded): readonly string[] => {
  const kept = objective.keyResults.find(({ id }) => id === keyResultId) ?? objective
  return title.trim() === kept.title ? dismissedFor(objective, keyResultId) : []
}
