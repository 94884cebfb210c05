import { type DismissalSubject, fitsRule, textKey } from '#shared/coach/dismissal.ts'
import type { RuleId } from '#shared/coach/rules/rule-ids.ts'
import type { DismissalId, KeyResultId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { type ToldDismissal, toldDismissal } from './dismissal-history.ts'
import { type CycleDoing, type Outcome, refuse, refuseField } from './doing.ts'
import type { Dismissal, Objective } from './objective.ts'

type Changed = Outcome<{ objective: Objective }>

/** A dismissal holds as long as the text it was about has not changed. */
export const isInForce = (objective: Objective, dismissal: Dismissal): boolean =>
  fitsRule(objective, dismissal) && textKey(objective, dismissal) === dismissal.textKey

export interface DismissInput {
  readonly ruleId: RuleId
  readonly keyResultId: KeyResultId | null
  readonly id: DismissalId
  readonly reason: string
}

const isAbout = (a: DismissalSubject, b: DismissalSubject): boolean =>
  a.ruleId === b.ruleId && a.keyResultId === b.keyResultId

const isFinal = ({ state }: Objective): boolean => state === 'closed' || state === 'cancelled'

/** Sets the coach's finding aside, with the reason; whoever comes later replaces it. Outdated ones are let go. */
export function dismissFinding(before: Objective, input: DismissInput, doing: CycleDoing): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  if (isFinal(before)) return refuse('invalid_transition')
  const { id, ruleId, keyResultId, reason } = input
  if (!fitsRule(before, input)) return refuseField('/keyResultId', 'unknown_reference')
  const others = before.dismissals.filter((one) => isInForce(before, one) && !isAbout(one, input))
  const key = textKey(before, input)
  const dismissal: Dismissal = { id, ruleId, keyResultId, textKey: key, reason, by: doing.who, at: doing.at }
  const objective = { ...before, dismissals: [...others, dismissal] }
  return ok({ objective, history: told(doing, objective, { verb: 'finding_dismissed', dismissal }) })
}

/** Takes a dismissal back: the coach speaks of it again. */
export function restoreFinding(before: Objective, dismissal: Dismissal, doing: CycleDoing): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  if (isFinal(before)) return refuse('invalid_transition')
  const objective = { ...before, dismissals: before.dismissals.filter(({ id }) => id !== dismissal.id) }
  return ok({ objective, history: told(doing, objective, { verb: 'finding_restored', dismissal }) })
}

interface Told extends Pick<ToldDismissal, 'verb'> {
  readonly dismissal: Dismissal
}

const told = (doing: CycleDoing, { id }: Objective, what: Told) =>
  toldDismissal(doing, { ...what, subjectId: id, partId: what.dismissal.keyResultId })
