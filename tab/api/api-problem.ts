import type { ConsentNeed, FieldProblem, Problem, ProblemCode, RecentChange } from '#shared/kernel/problem.ts'

/** `offline`: no answer came. `signed_out`: the host gave no token, or what stands before the API took none. */
export type ClientCode = ProblemCode | 'offline' | 'signed_out'

/** Everything the API can answer instead of success; `message` is a sentence for the reader. */
export class ApiProblem extends Error {
  readonly code: ClientCode
  readonly status: number
  readonly fields: readonly FieldProblem[]
  /** For changed_meanwhile: the entity as it is now. */
  readonly current: unknown
  /** For changed_meanwhile: who changed what lately, newest first. */
  readonly recent: readonly RecentChange[]
  /** For consent_required: who can give the missing permission, and where. */
  readonly consent: ConsentNeed | null
  /** How long the service asks to wait before the next attempt; null when it does not say. */
  readonly retryAfterMs: number | null
  /** What the person can do about it by a press of a button; then what was refused can be tried again. */
  remedy: (() => Promise<void>) | null = null

  constructor(
    code: ClientCode,
    detail: string,
    problem: Partial<Problem> & { readonly retryAfterMs?: number | null } = {},
  ) {
    super(detail)
    this.name = 'ApiProblem'
    this.code = code
    this.status = problem.status ?? 0
    this.fields = problem.errors ?? []
    this.current = problem.current
    this.recent = problem.recent ?? []
    this.consent = problem.consent ?? null
    this.retryAfterMs = problem.retryAfterMs ?? null
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body

/** Retry-After in seconds (RFC 9110, 10.2.3); the form with a date is not ours. */
const retryAfterOf = (response: Response): number | null => {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : null
}

interface Fallbacks {
  readonly unavailable: string
  readonly signedOut: string
}

/** Reads RFC 9457 problem details; an answer that is none (a gateway's page) is told by its status. */
export const problemOf = async (response: Response, fallbacks: Fallbacks): Promise<ApiProblem> => {
  const body: unknown = await response.json().catch(() => null)
  const retryAfterMs = retryAfterOf(response)
  if (isProblem(body)) return new ApiProblem(body.code, body.detail, { ...body, retryAfterMs })
  const { status } = response
  if (status === 401) return new ApiProblem('signed_out', fallbacks.signedOut, { status })
  return new ApiProblem('unavailable', fallbacks.unavailable, { status, retryAfterMs })
}

export const isProblemCode = (error: unknown, ...codes: readonly ClientCode[]): error is ApiProblem =>
  error instanceof ApiProblem && codes.includes(error.code)

/** Nothing can be done before the person has signed in once more. */
export const isSignedOut = (error: unknown): error is ApiProblem =>
  isProblemCode(error, 'signed_out', 'unauthenticated', 'token_expired')
