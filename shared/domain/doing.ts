import type { FieldIssue, FieldRule, Refusal } from '#shared/kernel/field-rules.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { err, type Result } from '#shared/kernel/result.ts'
import type { Cycle } from './cycle.ts'
import type { FieldChange, HistoryEntry, HistoryVerb } from './history.ts'

export type NewHistory = Omit<HistoryEntry, 'id'>

/** Who does something, and when (ISO instant). */
export interface Doing {
  readonly who: PersonId
  readonly at: string
}

/** The same inside a cycle; `today` is the day in the organisation's time zone. */
export interface CycleDoing extends Doing {
  readonly cycle: Cycle
  readonly today: string
}

/** What a change consists of besides its author and time. */
interface What {
  readonly subjectId: string
  readonly verb: HistoryVerb
  readonly partId?: string | null | undefined
  readonly changes?: readonly FieldChange[]
  readonly reason?: string | null | undefined
}

/** The history entry of a change; the store gives it its id. */
export const entry = ({ who, at }: Doing, what: What): NewHistory => ({
  subjectId: what.subjectId,
  partId: what.partId ?? null,
  verb: what.verb,
  by: who,
  at,
  changes: what.changes ?? [],
  reason: what.reason ?? null,
})

export type Outcome<T> = Result<T & { readonly history: NewHistory }, Refusal>

export const refuse = (code: Refusal['code']): Result<never, Refusal> => err({ code })

export const refuseField = (path: string, rule: FieldRule, params?: FieldIssue['params']) =>
  refuseFields([params ? { path, rule, params } : { path, rule }])

export const refuseFields = (errors: readonly FieldIssue[]): Result<never, Refusal> =>
  err({ code: 'invalid_input', errors })

/** Puts a part's issues where the part lies in the request. */
export const under = (prefix: string, issues: readonly FieldIssue[]): readonly FieldIssue[] =>
  issues.map((issue) => ({ ...issue, path: `${prefix}${issue.path}` }))
