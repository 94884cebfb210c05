import type { LogLevel } from '#functions/ports/log.ts'
import { StoreUnavailable } from '#functions/ports/store.ts'
import type { Services } from '#functions/services.ts'
import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import { type FieldProblem, PROBLEM_STATUS, type Problem } from '#shared/kernel/problem.ts'
import { problemText } from '#shared/kernel/problem-texts.ts'
import { type ApiRequest, type ApiResponse, jsonResponse } from './api-message.ts'
import { ApiProblem } from './api-problem.ts'
import { type Language, languageOf } from './language.ts'

/** RFC 9110, 10.2.3: whole seconds, so that nobody comes back too early. */
export const retryAfter = (ms: number | null): Readonly<Record<string, string>> =>
  ms === null ? {} : { 'retry-after': String(Math.max(1, Math.ceil(ms / 1000))) }

const asProblem = (error: unknown): ApiProblem => {
  if (error instanceof ApiProblem) return error
  if (error instanceof StoreUnavailable) {
    const headers = retryAfter(error.retryAfterMs)
    return new ApiProblem('unavailable', { why: error.message, cause: error, headers })
  }
  return new ApiProblem('internal', { cause: error })
}

const worded = (language: Language, { path, rule, params }: FieldIssue): FieldProblem => ({
  path,
  rule,
  ...(params ? { params } : {}),
  message: problemText(language, rule, params),
})

const bodyOf = ({ code, details }: ApiProblem, language: Language, traceId: string): Problem => ({
  type: `urn:leitstern:problem:${code}`,
  title: problemText(language, `${code}.title`),
  status: PROBLEM_STATUS[code],
  code,
  detail: problemText(language, `${code}.detail`),
  ...(details.issues ? { errors: details.issues.map((issue) => worded(language, issue)) } : {}),
  ...(details.denial ? { reason: details.denial } : {}),
  ...(details.current === undefined ? {} : { current: details.current }),
  ...(details.recent ? { recent: details.recent } : {}),
  ...(details.consent ? { consent: details.consent } : {}),
  traceId,
})

const levelOf = (status: number): LogLevel => {
  if (status >= 500) return 'error'
  return status === 401 || status === 403 ? 'warn' : 'info'
}

/** W3C trace context, so that a reader's report leads to the operator's log. */
const traceIdOf = (request: ApiRequest, services: Services): string =>
  /^00-([0-9a-f]{32})-/.exec(request.headers.get('traceparent') ?? '')?.[1] ?? services.ids.next()

const stackOf = (problem: ApiProblem): unknown =>
  problem.cause instanceof Error ? problem.cause.stack : problem.cause

/** The one place where what went wrong becomes an answer; what a reader gets and what the log keeps differ. */
export function problemResponse(services: Services, request: ApiRequest, error: unknown): ApiResponse {
  const problem = asProblem(error)
  const traceId = traceIdOf(request, services)
  const status = PROBLEM_STATUS[problem.code]
  const { method, url } = request
  services.log.write(levelOf(status), 'problem', {
    traceId,
    method,
    path: new URL(url).pathname,
    code: problem.code,
    why: problem.message,
    cause: stackOf(problem),
  })
  const language = languageOf(request.headers.get('accept-language'))
  return jsonResponse(status, bodyOf(problem, language, traceId), {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    ...problem.details.headers,
  })
}
