import { setTextKey } from '#shared/coach/dismissal.ts'
import type { RuleId } from '#shared/coach/rules/rule-ids.ts'
import type { DismissalId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { toldDismissal } from './dismissal-history.ts'
import { type CycleDoing, type Outcome, refuse } from './doing.ts'
import type { Objective } from './objective.ts'

/** A finding about a unit's whole set that the team has set aside. */
export interface SetDismissal {
  readonly id: DismissalId
  readonly ruleId: RuleId
  /** Names the set as it was then, see shared/coach/dismissal.ts. */
  readonly textKey: string
  readonly reason: string
  readonly by: PersonId
  readonly at: string
}

/** What one unit has set aside in one cycle. */
export interface UnitDismissals {
  readonly unitId: UnitId
  readonly dismissals: readonly SetDismissal[]
}

/** The unit's own dismissals with the objectives they are about. */
export interface SetAsideIn extends UnitDismissals {
  readonly objectives: readonly Pick<Objective, 'title' | 'state' | 'archivedAt'>[]
}

type Changed = Outcome<{ kept: UnitDismissals }>

/** What the coach judges as the set: neither archived nor cancelled. */
const keyOf = ({ objectives }: SetAsideIn): string =>
  setTextKey(
    objectives
      .filter(({ archivedAt, state }) => archivedAt === null && state !== 'cancelled')
      .map(({ title }) => title),
  )

/** Those that still hold: each ends as soon as the unit's objectives are others or say something else. */
export function inForce(unit: SetAsideIn): readonly SetDismissal[] {
  const key = keyOf(unit)
  return unit.dismissals.filter(({ textKey }) => textKey === key)
}

/** Sets a finding about the whole set aside; whoever comes later replaces it. Outdated ones are let go. */
export function dismissSetFinding(
  before: SetAsideIn,
  input: Pick<SetDismissal, 'id' | 'ruleId' | 'reason'>,
  doing: CycleDoing,
): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const { unitId } = before
  const { id, ruleId, reason } = input
  const others = inForce(before).filter((one) => one.ruleId !== ruleId)
  const dismissal = { id, ruleId, textKey: keyOf(before), reason, by: doing.who, at: doing.at }
  const what = { verb: 'finding_dismissed', subjectId: unitId, partId: null, dismissal } as const
  return ok({ kept: { unitId, dismissals: [...others, dismissal] }, history: toldDismissal(doing, what) })
}

/** Takes a dismissal back: the coach speaks of it again. */
export function restoreSetFinding(before: SetAsideIn, dismissal: SetDismissal, doing: CycleDoing): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const { unitId } = before
  const dismissals = before.dismissals.filter(({ id }) => id !== dismissal.id)
  const what = { verb: 'finding_restored', subjectId: unitId, partId: null, dismissal } as const
  return ok({ kept: { unitId, dismissals }, history: toldDismissal(doing, what) })
}
