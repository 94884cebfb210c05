import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { KeyResultId, ObjectiveId } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Cycle } from './cycle.ts'
import { type Doing, entry, type NewHistory, refuse, refuseField } from './doing.ts'
import type { Metric, Reading } from './metric.ts'
import { isChange } from './metric-kinds.ts'
import type { KeyResult, Objective } from './objective.ts'
import { byOrder, type Ordered, placeAfter } from './ordering.ts'
import { lastReading } from './readings.ts'
import { checkMetric, checkWeights } from './validity.ts'

export interface CarryOverInput {
  readonly keyResultIds: readonly KeyResultId[]
  readonly toCycle: Cycle
  /** One id per key result, in the order of `keyResultIds`. */
  readonly newIds: { readonly objectiveId: ObjectiveId; readonly keyResultIds: readonly KeyResultId[] }
  /** The unit's objectives already in the target cycle. */
  readonly siblings?: readonly Ordered[]
}

export type CarryOver =
  | {
      readonly kind: 'created'
      readonly draft: Objective
      readonly draftHistory: NewHistory
      /** The original, now pointing to the draft. */
      readonly source: Objective
      readonly sourceHistory: NewHistory
    }
  | { readonly kind: 'already_there'; readonly objectiveId: ObjectiveId }

/**
 * The next cycle starts where this one ended: the last value becomes the baseline, unless the target is reached
 * already; then the team has to set a new target and finds the old metric to start from.
 */
export function carriedMetric(metric: Metric, readings: readonly Reading[]): Metric {
  const last = lastReading(readings)
  if (!last || !isChange(metric)) return metric
  const moved = { ...metric, baseline: last.value }
  return checkMetric(moved).ok ? moved : metric
}

const carriedKeyResult = (source: KeyResult, id: KeyResultId, objective: Objective): KeyResult => ({
  ...source,
  id,
  metric: carriedMetric(source.metric, source.readings),
  readings: [],
  grade: null,
  archivedAt: null,
  carriedFrom: { cycleId: objective.cycleId, keyResultId: source.id },
})

/** Where only key results of weight 0 were chosen, they count the same: all weights zero is refused everywhere. */
const weighted = (keyResults: readonly KeyResult[]): readonly KeyResult[] =>
  checkWeights(keyResults).ok ? keyResults : keyResults.map((keyResult) => ({ ...keyResult, weight: 1 }))

function draftOf(source: Objective, input: CarryOverInput, { who, at }: Doing): Objective {
  const chosen = byOrder(source.keyResults.filter(({ id }) => input.keyResultIds.includes(id)))
  const keyResults = chosen.flatMap((keyResult) => {
    const id = input.newIds.keyResultIds[input.keyResultIds.indexOf(keyResult.id)]
    return id === undefined ? [] : [carriedKeyResult(keyResult, id, source)]
  })
  return {
    ...source,
    id: input.newIds.objectiveId,
    cycleId: input.toCycle.id,
    state: 'draft',
    keyResults: weighted(keyResults),
    agreements: [],
    activation: null,
    grade: null,
    cancelReason: null,
    archivedAt: null,
    carriedFrom: { cycleId: source.cycleId, objectiveId: source.id },
    carriedTo: null,
    dismissals: [],
    commentCount: 0,
    createdAt: at,
    createdBy: who,
  }
}

function refusal(
  source: Objective,
  { toCycle, keyResultIds }: CarryOverInput,
): Result<never, Refusal> | null {
  if (toCycle.id === source.cycleId) return refuseField('/toCycleId', 'same_cycle')
  if (toCycle.state === 'closed') return refuse('cycle_closed')
  if (source.state === 'cancelled' || source.archivedAt !== null) return refuse('invalid_transition')
  const known = source.keyResults.map(({ id }) => id)
  return keyResultIds.every((id) => known.includes(id))
    ? null
    : refuseField('/keyResultIds', 'unknown_reference')
}

/** Takes an objective with chosen key results into another cycle as a draft that points back; once only. */
export function carryOver(
  source: Objective,
  input: CarryOverInput,
  doing: Doing,
): Result<CarryOver, Refusal> {
  if (source.carriedTo) return ok({ kind: 'already_there', objectiveId: source.carriedTo.objectiveId })
  const refused = refusal(source, input)
  if (refused) return refused
  const order = placeAfter(input.siblings ?? [], undefined)
  if (!order.ok) return order
  const draft = { ...draftOf(source, input, doing), order: order.value }
  const carriedTo = { cycleId: draft.cycleId, objectiveId: draft.id }
  const changeOf = (field: string, to: unknown) =>
    ({ verb: 'carried_over', changes: [{ field, from: null, to }] }) as const
  return ok({
    kind: 'created',
    draft,
    draftHistory: entry(doing, { ...changeOf('carriedFrom', draft.carriedFrom), subjectId: draft.id }),
    source: { ...source, carriedTo },
    sourceHistory: entry(doing, { ...changeOf('carriedTo', carriedTo), subjectId: source.id }),
  })
}
