import { historyOf } from '#functions/api/doing.ts'
import { findCycle, findUnit } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import type { Decision } from '#functions/http/define-command.ts'
import { put } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind, unitDismissalsKind } from '#functions/records/kinds.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Outcome } from '#shared/domain/doing.ts'
import type { SetAsideIn, UnitDismissals } from '#shared/domain/set-dismissals.ts'
import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { DenialReason } from '#shared/policy/actions.ts'
import { denial } from '#shared/policy/policy.ts'

/** A unit's set with what is set aside of it. */
export interface LoadedSet {
  readonly cycle: Entity<Cycle>
  /** Null before anything was set aside. */
  readonly stored: Entity<UnitDismissals> | null
  readonly set: SetAsideIn
}

/** Throws not_found for what is not in the reader's organisation. */
export async function loadSet(
  context: Context,
  { cycleId, unitId }: { readonly cycleId: CycleId; readonly unitId: UnitId },
): Promise<LoadedSet> {
  const cycle = findCycle(context.tenant, cycleId)
  findUnit(context.tenant, unitId)
  const partition = context.inCycle(cycleId)
  const [stored, all] = await Promise.all([
    partition.read(unitDismissalsKind, unitId),
    partition.all(objectiveKind, [{ field: 'unitId', is: unitId }]),
  ])
  const dismissals = stored?.data.dismissals ?? []
  return { cycle, stored, set: { unitId, dismissals, objectives: all.map(({ data }) => data) } }
}

/** Whoever may write the unit's objectives. */
export const mayChangeSet = (context: Context, { cycle, set }: LoadedSet): DenialReason | null =>
  denial('objective.edit', context.who, { unitId: set.unitId, cycleState: cycle.data.state })

/** The unit's dismissals as decided, with the history entry; every board of the unit hears of it. */
export function setDecision(
  context: Context,
  { cycle, stored, set }: LoadedSet,
  outcome: Outcome<{ kept: UnitDismissals }>,
): Result<Decision<SetAsideIn>, Refusal> {
  if (!outcome.ok) return outcome
  const { kept, history } = outcome.value
  return ok({
    value: { ...set, ...kept },
    changed: [{ type: 'board', id: `${cycle.data.id}.${set.unitId}` }],
    change: {
      writes: [put(unitDismissalsKind, stored, kept)],
      history: [historyOf(context, history)],
    },
  })
}
