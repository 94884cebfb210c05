import type { FieldProblem, Problem, ProblemCode } from '#shared/kernel/problem.ts'

/** `offline`: no answer came. `signed_out`: the host gave no token. */
export type ClientCode = ProblemCode | 'offline' | 'signed_out'

/** Everything the API can answer instead of success; `message` is a sentence for the reader. */
export class ApiProblem extends Error {
  readonly code: ClientCode
  readonly status: number
  readonly fields: readonly FieldProblem[]
  /** For changed_meanwhile: the entity as it is now. */
  readonly current: unknown

  constructor(code: ClientCode, detail: string, problem: Partial<Problem> = {}) {
    super(detail)
    this.name = 'ApiProblem'
    this.code = code
    this.status = problem.status ?? 0
    this.fields = problem.errors ?? []
    this.current = problem.current
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body

/** Reads RFC 9457 problem details; an answer that is none (a proxy's page) becomes `unavailable`. */
export const problemOf = async (response: Response, fallback: string): Promise<ApiProblem> => {
  const body: unknown = await response.json().catch(() => null)
  if (isProblem(body)) return new ApiProblem(body.code, body.detail, body)
  return new ApiProblem('unavailable', fallback, { status: response.status })
}

export const isProblemCode = (error: unknown, ...codes: readonly ClientCode[]): error is ApiProblem =>
  error instanceof ApiProblem && codes.includes(error.code)
