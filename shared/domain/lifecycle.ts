import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { KeyResultId } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { type AgreementDoing, withoutYes } from './agreement.ts'
import { diff } from './diff.ts'
import { entry, type Outcome, refuse, refuseField, refuseFields } from './doing.ts'
import { checkGrade, type GradeInput, suggestGrade } from './grade.ts'
import type { HistoryVerb } from './history.ts'
import type { Grade, KeyResult, Objective, ObjectiveState } from './objective.ts'
import { objectiveProgress } from './objective-progress.ts'
import { keyResultProgress } from './progress.ts'

export interface KeyResultGradeInput extends GradeInput {
  readonly keyResultId: KeyResultId
}

export type TransitionInput =
  | { readonly to: 'proposed' }
  | { readonly to: 'draft' }
  | { readonly to: 'active'; readonly reason?: string | undefined }
  | {
      readonly to: 'closed'
      readonly grade: number
      readonly reason: string | null
      readonly keyResults: readonly KeyResultGradeInput[]
    }
  | { readonly to: 'cancelled'; readonly reason: string }

/** Which states each state may move to; cancelled is final, and archiving is no state. */
export const MOVES: Readonly<Record<ObjectiveState, readonly ObjectiveState[]>> = {
  draft: ['proposed', 'cancelled'],
  proposed: ['draft', 'active', 'cancelled'],
  agreed: ['draft', 'active', 'cancelled'],
  active: ['closed', 'cancelled'],
  closed: ['active'],
  cancelled: [],
}

type Changed = Outcome<{ objective: Objective }>

interface Move {
  readonly verb: HistoryVerb
  readonly after: Objective
  readonly reason?: string | null
}

/** One state change with its history: the state itself and what else came with it. */
function moved(before: Objective, { verb, after, reason = null }: Move, doing: AgreementDoing): Changed {
  const changes = diff<Objective>(before, after, ['state', 'grade'])
  const missing = after.activation !== before.activation ? (after.activation?.withoutAnswerOf ?? []) : []
  const recorded = missing.length > 0 ? [{ field: 'withoutAnswerOf', from: null, to: missing }] : []
  const grades = after.keyResults.flatMap((keyResult, index) =>
    diff<KeyResult>(before.keyResults[index] ?? {}, keyResult, ['grade']).map((change) => ({
      ...change,
      field: `keyResults.${keyResult.id}.grade`,
    })),
  )
  const what = { subjectId: before.id, verb, changes: [...changes, ...recorded, ...grades], reason }
  return ok({ objective: after, history: entry(doing, what) })
}

const propose = (objective: Objective, doing: AgreementDoing): Changed =>
  moved(objective, { verb: 'proposed', after: { ...objective, state: 'proposed', agreements: [] } }, doing)

const withdraw = (objective: Objective, doing: AgreementDoing): Changed =>
  moved(objective, { verb: 'withdrawn', after: { ...objective, state: 'draft', agreements: [] } }, doing)

/** Whose yes is missing is recorded, not refused: the lead may start before all have answered. */
function activate(objective: Objective, reason: string | null, doing: AgreementDoing): Changed {
  const activation = {
    by: doing.who,
    at: doing.at,
    withoutAnswerOf: withoutYes(objective, doing.members),
  }
  return moved(
    objective,
    { verb: 'activated', after: { ...objective, state: 'active', activation }, reason },
    doing,
  )
}

/** Grades given before stay until the next closing; a sentence why is required. */
function reopen(objective: Objective, reason: string | null, doing: AgreementDoing): Changed {
  if (reason === null) return refuseField('/reason', 'reason_required')
  return moved(objective, { verb: 'reopened', after: { ...objective, state: 'active' }, reason }, doing)
}

function cancel(objective: Objective, reason: string | null, doing: AgreementDoing): Changed {
  if (reason === null) return refuseField('/reason', 'reason_required')
  const after: Objective = { ...objective, state: 'cancelled', cancelReason: reason }
  return moved(objective, { verb: 'cancelled', after, reason }, doing)
}

type Closing = Extract<TransitionInput, { to: 'closed' }>
type Graded = Result<ReadonlyMap<KeyResultId, Grade>, Refusal>

/** Each grade against its suggestion; key results that are not named keep the grade they have. */
function gradeKeyResults(objective: Objective, { keyResults }: Closing): Graded {
  const grades = new Map<KeyResultId, Grade>()
  for (const [index, input] of keyResults.entries()) {
    const keyResult = objective.keyResults.find(({ id }) => id === input.keyResultId)
    const path = `/keyResults/${index}`
    if (!keyResult) return refuseField(`${path}/keyResultId`, 'unknown_reference')
    const progress = keyResultProgress(keyResult.metric, keyResult.readings)
    const paths = { value: `${path}/value`, reason: `${path}/reason` }
    const checked = checkGrade(input, suggestGrade(progress), paths)
    if (!checked.ok) return refuseFields(checked.error)
    grades.set(keyResult.id, checked.value)
  }
  return ok(grades)
}

function close(objective: Objective, input: Closing, doing: AgreementDoing): Changed {
  const suggested = suggestGrade(objectiveProgress(objective.keyResults))
  const grade = checkGrade({ value: input.grade, reason: input.reason }, suggested)
  if (!grade.ok) return refuseFields(grade.error)
  const grades = gradeKeyResults(objective, input)
  if (!grades.ok) return grades
  const keyResults = objective.keyResults.map((keyResult) => ({
    ...keyResult,
    grade: grades.value.get(keyResult.id) ?? keyResult.grade,
  }))
  const after: Objective = { ...objective, state: 'closed', grade: grade.value, keyResults }
  return moved(objective, { verb: 'closed', after, reason: grade.value.reason }, doing)
}

/** Moves an objective along draft → proposed → agreed → active → closed, or cancels it with a reason. */
export function transition(objective: Objective, input: TransitionInput, doing: AgreementDoing): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const isPossible = objective.archivedAt === null && MOVES[objective.state].includes(input.to)
  if (!isPossible) return refuse('invalid_transition')
  const reason = ('reason' in input && input.reason?.trim()) || null
  if (input.to === 'proposed') return propose(objective, doing)
  if (input.to === 'draft') return withdraw(objective, doing)
  if (input.to === 'cancelled') return cancel(objective, reason, doing)
  if (input.to === 'closed') return close(objective, input, doing)
  return objective.state === 'closed' ? reopen(objective, reason, doing) : activate(objective, reason, doing)
}
