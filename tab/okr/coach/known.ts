import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'

/** Whether a key result's metric already says where the value stands today; without a start there is none to miss. */
export const hasBaseline = (metric: Metric): boolean =>
  (metric.kind !== 'increase' && metric.kind !== 'decrease') || metric.baseline !== null

/** Rules set aside for the objective (null) or one of its key results. */
export const dismissedFor = ({ dismissals }: ObjectiveView, keyResultId: string | null): readonly string[] =>
  dismissals.filter((one) => one.keyResultId === keyResultId).map(({ ruleId }) => ruleId)
