import type { FieldIssue, Refusal } from '#shared/kernel/field-rules.ts'
import type { ConsentNeed, ProblemCode, RecentChange } from '#shared/kernel/problem.ts'
import type { DenialReason } from '#shared/policy/actions.ts'

export interface ProblemDetails {
  /** For the log only. */
  readonly why?: string
  readonly issues?: readonly FieldIssue[]
  readonly denial?: DenialReason
  /** The entity as it is now, for changed_meanwhile. */
  readonly current?: unknown
  /** Who changed what lately, for changed_meanwhile. */
  readonly recent?: readonly RecentChange[]
  /** What is missing, for consent_required. */
  readonly consent?: ConsentNeed
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** Everything the API answers instead of success; translated in problem-response.ts and nowhere else. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: ProblemCode
  readonly details: ProblemDetails
  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.why ?? code, { cause: details.cause })
    this.code = code
    this.details = details
  }
}

export const notFound = (why: string): ApiProblem => new ApiProblem('not_found', { why })

export const invalid = (...issues: readonly FieldIssue[]): ApiProblem =>
  new ApiProblem('invalid_input', { issues })

/** A rule of the method said no. */
export const refused = ({ code, errors }: Refusal): ApiProblem =>
  new ApiProblem(code, errors === undefined ? {} : { issues: errors })

/** What the state of things forbids to everybody is a conflict (409); the rest is forbidden to this reader (403). */
const STATE_CODES: Partial<Record<DenialReason, ProblemCode>> = {
  wrong_state: 'invalid_transition',
  archived: 'invalid_transition',
  not_the_last: 'invalid_transition',
  cycle_closed: 'cycle_closed',
  session_not_open: 'session_not_open',
  session_closed: 'session_closed',
}

export const isAboutState = (denial: DenialReason): boolean => STATE_CODES[denial] !== undefined

export const denied = (denial: DenialReason): ApiProblem =>
  new ApiProblem(STATE_CODES[denial] ?? 'forbidden', { denial })
