import type { SetDismissalView } from '#shared/contracts/shapes/types.ts'
import { inForce, type SetAsideIn } from '#shared/domain/set-dismissals.ts'

/** Only those that still hold: a changed set has made the others void. */
export const presentSetDismissals = (unit: SetAsideIn): SetDismissalView[] =>
  inForce(unit).map(({ id, ruleId, reason, by, at }) => ({ id, ruleId, reason, by, at }))
