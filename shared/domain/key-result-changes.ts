import type { FieldIssue, Refusal } from '#shared/kernel/field-rules.ts'
import type { KeyResultId, PersonId } from '#shared/kernel/ids.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { askAgain } from './agreement.ts'
import { diff } from './diff.ts'
import { type CycleDoing, entry, type Outcome, refuse, refuseFields, under } from './doing.ts'
import type { FieldChange, HistoryVerb } from './history.ts'
import type { Metric } from './metric.ts'
import { diffMetric, isPromiseChanged } from './metric-diff.ts'
import type { KeyResult, Objective } from './objective.ts'
import { placeAfter } from './ordering.ts'
import { checkMetric, checkWeights, readingsFit } from './validity.ts'

type Changed = Outcome<{ objective: Objective }>

const KEY_RESULT_FIELDS = ['title', 'ownerId', 'weight'] as const

/** Key results change while their objective is alive and the cycle is open. */
function blocked(objective: Objective, { cycle }: CycleDoing): Refusal | null {
  if (cycle.state === 'closed') return { code: 'cycle_closed' }
  const isOver = objective.state === 'closed' || objective.state === 'cancelled'
  return isOver || objective.archivedAt !== null ? { code: 'invalid_transition' } : null
}

const metricIssues = (metric: Metric): readonly FieldIssue[] => {
  const checked = checkMetric(metric)
  return checked.ok ? [] : under('/metric', checked.error)
}

export interface NewKeyResult {
  readonly id: KeyResultId
  readonly title: string
  readonly metric: Metric
  readonly ownerId: PersonId | null
  readonly weight: number
  readonly afterId?: KeyResultId | null | undefined
}

interface Part {
  readonly verb: HistoryVerb
  readonly partId: KeyResultId
  readonly changes: readonly FieldChange[]
  readonly reason?: string | null | undefined
  /** New words, numbers or key results: what was agreed to has changed. */
  readonly isMeaning: boolean
}

/** The objective with its new key results, answers asked again where needed, and the history of it. */
function changed(
  before: Objective,
  keyResults: readonly KeyResult[],
  part: Part & { readonly doing: CycleDoing },
): Changed {
  const weights = checkWeights(keyResults)
  if (!weights.ok) return refuseFields(weights.error)
  const edited: Objective = { ...before, keyResults }
  const objective = part.isMeaning ? askAgain(edited) : edited
  const changes = [...part.changes, ...diff<Objective>(before, objective, ['state'])]
  return ok({ objective, history: entry(part.doing, { ...part, changes, subjectId: before.id }) })
}

const FRESH = { readings: [], grade: null, archivedAt: null, carriedFrom: null } as const

export function addKeyResult(
  before: Objective,
  { afterId, ...input }: NewKeyResult,
  doing: CycleDoing,
): Changed {
  const refusal = blocked(before, doing)
  if (refusal) return err(refusal)
  const issues = metricIssues(input.metric)
  if (issues.length > 0) return refuseFields(issues)
  const order = placeAfter(before.keyResults, afterId)
  if (!order.ok) return order
  const keyResult: KeyResult = { ...FRESH, ...input, order: order.value }
  const changes = [...diff<KeyResult>({}, keyResult, KEY_RESULT_FIELDS), ...diffMetric(null, input.metric)]
  const part = { verb: 'key_result_added', partId: input.id, changes, isMeaning: true, doing } as const
  return changed(before, [...before.keyResults, keyResult], part)
}

export interface KeyResultEdit {
  readonly title?: string | undefined
  readonly metric?: Metric | undefined
  readonly ownerId?: PersonId | null | undefined
  readonly weight?: number | undefined
  readonly afterId?: KeyResultId | null | undefined
  readonly archived?: false | undefined
  readonly reason?: string | undefined
}

/** After activation a changed promise needs a reason, and what has been reported must still mean something. */
function editIssues(objective: Objective, before: KeyResult, input: KeyResultEdit): readonly FieldIssue[] {
  if (!input.metric) return []
  const issues = metricIssues(input.metric)
  if (issues.length > 0) return issues
  if (!readingsFit(input.metric, before.readings))
    return [{ path: '/metric/kind', rule: 'readings_do_not_fit' }]
  const needsReason = objective.state === 'active' && isPromiseChanged(before.metric, input.metric)
  return needsReason && !input.reason?.trim() ? [{ path: '/reason', rule: 'reason_required' }] : []
}

const newOrder = (
  objective: Objective,
  before: KeyResult,
  { afterId }: KeyResultEdit,
): Result<string, Refusal> =>
  afterId === undefined
    ? ok(before.order)
    : placeAfter(
        objective.keyResults.filter(({ id }) => id !== before.id),
        afterId,
      )

const withEdit = (before: KeyResult, input: KeyResultEdit, order: string): KeyResult => ({
  ...before,
  title: input.title ?? before.title,
  metric: input.metric ?? before.metric,
  ownerId: input.ownerId === undefined ? before.ownerId : input.ownerId,
  weight: input.weight ?? before.weight,
  archivedAt: input.archived === false ? null : before.archivedAt,
  order,
})

const keyResultChanges = (before: KeyResult, after: KeyResult): FieldChange[] => [
  ...diff<KeyResult>(before, after, [...KEY_RESULT_FIELDS, 'order', 'archivedAt']),
  ...diffMetric(before.metric, after.metric),
]

function editVerb(changes: readonly FieldChange[]): HistoryVerb {
  const fields = changes.map(({ field }) => field)
  if (fields.includes('archivedAt')) return 'key_result_restored'
  return fields.length > 0 && fields.every((field) => field === 'order') ? 'moved' : 'key_result_edited'
}

const PLAIN_FIELDS: readonly string[] = ['ownerId', 'order', 'metric.decimals']
const isMeaning = (changes: readonly FieldChange[]): boolean =>
  changes.some(({ field }) => !PLAIN_FIELDS.includes(field))

const replaced = (objective: Objective, keyResult: KeyResult): readonly KeyResult[] =>
  objective.keyResults.map((other) => (other.id === keyResult.id ? keyResult : other))

const find = (objective: Objective, id: KeyResultId): KeyResult | undefined =>
  objective.keyResults.find((keyResult) => keyResult.id === id)

/** Changes or restores a key result; after activation a changed target, baseline or kind needs a reason. */
export function editKeyResult(
  objective: Objective,
  { keyResultId, ...input }: KeyResultEdit & { readonly keyResultId: KeyResultId },
  doing: CycleDoing,
): Changed {
  const refusal = blocked(objective, doing)
  if (refusal) return err(refusal)
  const before = find(objective, keyResultId)
  if (!before) return refuse('not_found')
  if (before.archivedAt !== null && input.archived !== false) return refuse('invalid_transition')
  const issues = editIssues(objective, before, input)
  if (issues.length > 0) return refuseFields(issues)
  const order = newOrder(objective, before, input)
  if (!order.ok) return order
  const after = withEdit(before, input, order.value)
  const changes = keyResultChanges(before, after)
  const part = { verb: editVerb(changes), changes, reason: input.reason, isMeaning: isMeaning(changes) }
  return changed(objective, replaced(objective, after), { ...part, partId: before.id, doing })
}

export function archiveKeyResult(objective: Objective, keyResultId: KeyResultId, doing: CycleDoing): Changed {
  const refusal = blocked(objective, doing)
  if (refusal) return err(refusal)
  const before = find(objective, keyResultId)
  if (!before) return refuse('not_found')
  const after = { ...before, archivedAt: before.archivedAt ?? doing.at }
  const changes = diff<KeyResult>(before, after, ['archivedAt'])
  const part = { verb: 'key_result_archived', partId: before.id, changes, isMeaning: true, doing } as const
  return changed(objective, replaced(objective, after), part)
}
