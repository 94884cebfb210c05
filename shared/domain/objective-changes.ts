import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { askAgain } from './agreement.ts'
import { diff } from './diff.ts'
import { type CycleDoing, entry, type Outcome, refuse } from './doing.ts'
import type { HistoryVerb } from './history.ts'
import type { Ambition, Objective, Origin } from './objective.ts'
import { type Ordered, placeAfter } from './ordering.ts'

type Changed = Outcome<{ objective: Objective }>

export interface NewObjective {
  readonly id: ObjectiveId
  readonly unitId: UnitId
  readonly title: string
  readonly why: string
  readonly origin: Origin
  readonly ambition: Ambition
  readonly ownerId: PersonId | null
  readonly afterId?: ObjectiveId | null | undefined
}

const OBJECTIVE_FIELDS = ['title', 'why', 'origin', 'ambition', 'ownerId'] as const

const EMPTY = {
  state: 'draft',
  keyResults: [],
  agreements: [],
  activation: null,
  grade: null,
  cancelReason: null,
  archivedAt: null,
  carriedFrom: null,
  carriedTo: null,
  dismissals: [],
  commentCount: 0,
} as const

/** A new draft; `siblings` are the unit's objectives of the cycle. */
export function createObjective(
  { afterId, ...input }: NewObjective,
  siblings: readonly Ordered[],
  doing: CycleDoing,
): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const order = placeAfter(siblings, afterId)
  if (!order.ok) return order
  const objective: Objective = {
    ...EMPTY,
    ...input,
    cycleId: doing.cycle.id,
    order: order.value,
    createdAt: doing.at,
    createdBy: doing.who,
  }
  const changes = diff<Objective>({}, objective, OBJECTIVE_FIELDS)
  return ok({ objective, history: entry(doing, { subjectId: input.id, verb: 'created', changes }) })
}

export interface ObjectiveEdit {
  readonly title?: string | undefined
  readonly why?: string | undefined
  readonly origin?: Origin | undefined
  readonly ambition?: Ambition | undefined
  readonly ownerId?: PersonId | null | undefined
  readonly afterId?: ObjectiveId | null | undefined
  /** Brings an archived objective back. */
  readonly archived?: false | undefined
  readonly reason?: string | undefined
}

/** Closed and cancelled objectives are kept as they were; an archived one must be restored first. */
function isFrozen(objective: Objective, { archived }: ObjectiveEdit): boolean {
  if (objective.state === 'closed' || objective.state === 'cancelled') return true
  return objective.archivedAt !== null && archived !== false
}

const newOrder = (
  objective: Objective,
  { afterId }: ObjectiveEdit,
  siblings: readonly Ordered[],
): Result<string, Refusal> =>
  afterId === undefined
    ? ok(objective.order)
    : placeAfter(
        siblings.filter(({ id }) => id !== objective.id),
        afterId,
      )

const isMeaningChanged = (before: Objective, after: Objective): boolean =>
  diff<Objective>(before, after, ['title', 'why', 'ambition']).length > 0

function editVerb(before: Objective, input: ObjectiveEdit, fields: readonly string[]): HistoryVerb {
  if (before.archivedAt !== null && input.archived === false) return 'restored'
  return fields.length > 0 && fields.every((field) => field === 'order') ? 'moved' : 'edited'
}

const withEdit = (before: Objective, input: ObjectiveEdit, order: string): Objective => ({
  ...before,
  title: input.title ?? before.title,
  why: input.why ?? before.why,
  origin: input.origin ?? before.origin,
  ambition: input.ambition ?? before.ambition,
  ownerId: input.ownerId === undefined ? before.ownerId : input.ownerId,
  archivedAt: input.archived === false ? null : before.archivedAt,
  order,
})

/** Changes words, origin, ambition, owner or place, or restores; new words before activation ask everybody again. */
export function editObjective(
  before: Objective,
  input: ObjectiveEdit,
  { siblings, ...doing }: CycleDoing & { readonly siblings: readonly Ordered[] },
): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const isRestoreOnly =
    input.archived === false && Object.values(input).filter((v) => v !== undefined).length === 1
  if (isFrozen(before, input) && !isRestoreOnly) return refuse('invalid_transition')
  const order = newOrder(before, input, siblings)
  if (!order.ok) return order
  const edited = withEdit(before, input, order.value)
  const objective = isMeaningChanged(before, edited) ? askAgain(edited) : edited
  const fields = [...OBJECTIVE_FIELDS, 'order', 'archivedAt', 'state'] as const
  const changes = diff<Objective>(before, objective, fields)
  const verb = editVerb(
    before,
    input,
    changes.map(({ field }) => field),
  )
  const what = { subjectId: before.id, verb, changes, reason: input.reason }
  return ok({ objective, history: entry(doing, what) })
}

/** Out of sight and out of every number, but never gone: it can be restored. */
export function archiveObjective(before: Objective, doing: CycleDoing): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const objective = { ...before, archivedAt: before.archivedAt ?? doing.at }
  const changes = diff<Objective>(before, objective, ['archivedAt'])
  return ok({ objective, history: entry(doing, { subjectId: before.id, verb: 'archived', changes }) })
}
