import { historyOf } from '#functions/api/doing.ts'
import { findCycle, findObjective } from '#functions/api/find.ts'
import { loadUnitObjectives, summaryWrite, type UnitObjectives } from '#functions/api/unit-objectives.ts'
import type { Context } from '#functions/http/context.ts'
import type { Decision } from '#functions/http/define-command.ts'
import { objectivePolicy, presentObjective } from '#functions/presenters/objective.ts'
import { askedIn } from '#functions/presenters/viewer.ts'
import { type PendingWrite, replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { NewHistory, Outcome } from '#shared/domain/doing.ts'
import { agreementAsked } from '#shared/domain/notice/occasions.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { CycleId, ObjectiveId } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Action, DenialReason } from '#shared/policy/actions.ts'
import { denial } from '#shared/policy/policy.ts'

/** One objective and what a change of it touches. */
export interface LoadedObjective extends UnitObjectives {
  readonly objective: Entity<Objective>
}

/** Throws not_found for what is not in the reader's organisation. */
export async function loadObjective(
  context: Context,
  address: { readonly cycleId: CycleId; readonly objectiveId: ObjectiveId },
): Promise<LoadedObjective> {
  const cycle = findCycle(context.tenant, address.cycleId)
  const objective = await findObjective(context, address)
  return { ...(await loadUnitObjectives(context, cycle, objective.data.unitId)), objective }
}

export const mayChange = (
  context: Context,
  action: Action,
  { objective, cycle }: LoadedObjective,
): DenialReason | null => denial(action, context.who, objectivePolicy(objective.data, cycle.data.state))

/** For somebody whose If-Match is stale. */
export const currentObjective = (context: Context, { objective }: LoadedObjective): ObjectiveView =>
  presentObjective(context, objective.data, objective.revision)

/** Everybody who may be looking at the objective. */
export const objectiveTouched = ({
  id,
  cycleId,
  unitId,
}: Objective): NonNullable<Decision<unknown>['changed']> => [
  { type: 'objective', id },
  { type: 'board', id: `${cycleId}.${unitId}` },
]

/**
 * The batch that every change of an objective is: the objective as read replaced, the unit's summary, the history
 * entry and whatever belongs to it, e.g. the check-in itself.
 */
export const objectiveDecision = <Value>(
  context: Context,
  loaded: LoadedObjective,
  outcome: {
    readonly objective: Objective
    readonly history: NewHistory
    readonly value: Value
    readonly also?: readonly PendingWrite[]
  },
): Decision<Value> => ({
  value: outcome.value,
  changed: objectiveTouched(outcome.objective),
  notices: agreementAsked(
    loaded.objective.data,
    outcome.objective,
    askedIn(context, outcome.objective.unitId),
  ).map((notice) => ({ ...notice, cycleId: outcome.objective.cycleId })),
  change: {
    writes: [
      replace(objectiveKind, loaded.objective, outcome.objective),
      summaryWrite(loaded, outcome.objective),
      ...(outcome.also ?? []),
    ],
    history: [historyOf(context, outcome.history)],
  },
})

/** What a rule about the objective alone decided; where it changed nothing, nothing is written. */
export function outcomeDecision(
  context: Context,
  loaded: LoadedObjective,
  outcome: Outcome<{ objective: Objective }>,
): Result<Decision<Objective>, Refusal> {
  if (!outcome.ok) return outcome
  const { objective, history } = outcome.value
  if (history.changes.length === 0) return ok({ change: null, value: loaded.objective.data })
  return ok(objectiveDecision(context, loaded, { objective, history, value: objective }))
}
