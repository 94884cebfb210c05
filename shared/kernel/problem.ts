import type { DenialReason } from '#shared/policy/actions.ts'

/**
 * The closed list of everything the API can answer instead of success, with its HTTP status.
 * The wire form is RFC 9457 (application/problem+json) extended by `code` and `errors`.
 */
export const PROBLEM_STATUS = {
  malformed_request: 400,
  unauthenticated: 401,
  token_expired: 401,
  forbidden: 403,
  tenant_not_allowed: 403,
  consent_required: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  already_exists: 409,
  invalid_transition: 409,
  cycle_closed: 409,
  session_not_open: 409,
  session_closed: 409,
  moved_on: 409,
  already_revealed: 409,
  already_answered: 409,
  too_few_answers: 409,
  changed_meanwhile: 412,
  payload_too_large: 413,
  invalid_input: 422,
  idempotency_key_reused: 422,
  if_match_required: 428,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof PROBLEM_STATUS

/**
 * What is wrong with one field. `path` is a JSON pointer into the request body or "query/<name>".
 * `rule` is the closed key of a sentence in shared/kernel/problem-texts, `params` fill its gaps.
 */
export interface FieldProblem {
  readonly path: string
  readonly rule: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly message: string
}

export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  /** One sentence for the reader, in the reader's language: what was wrong and what to do. */
  readonly detail: string
  readonly errors?: readonly FieldProblem[]
  /** Which rule of shared/policy refused it, where one did. */
  readonly reason?: DenialReason
  /** For changed_meanwhile: the entity as it is now, so that the reader can choose. */
  readonly current?: unknown
  /** For changed_meanwhile: who has changed which fields lately, newest first. */
  readonly recent?: readonly RecentChange[]
  /** For consent_required: what somebody has to allow, so that the reader can be led there. */
  readonly consent?: ConsentNeed
  readonly traceId?: string
}

export interface RecentChange {
  readonly name: string
  readonly at: string
  /** The key result or other part of the entity, where one was changed. */
  readonly partId: string | null
  readonly fields: readonly string[]
}

/** Which permissions of Microsoft Graph are missing and who can give them. */
export interface ConsentNeed {
  readonly scopes: string[]
  /** Where the reader gives their own consent, to be opened in a window of its own. */
  readonly personUrl: string
  /** Some of it nobody but an administrator can allow, whatever the organisation's rules are. */
  readonly needsAdmin: boolean
  /** Where an administrator allows the app for the whole organisation; to be sent on. */
  readonly adminUrl: string
  /** What Entra ID wants to see proved first, e.g. a second factor: goes into getAuthToken({claims}). */
  readonly claims: string | null
}
