import type { CalendarRefusal } from '#functions/ports/calendar.ts'
import type { BatchAnswer } from './graph-batch.ts'

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const secondsOf = (header: unknown): number | null => {
  const seconds = Number(header ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}

/** What continuous access evaluation wants to see proved again (RFC 9470 and Entra's claims challenge). */
function claimsIn(challenge: string | undefined): string | null {
  const encoded = /\bclaims="([^"]+)"/.exec(challenge ?? '')?.[1]
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString()
}

/** Graph words a missing permission with 403, a missing or outdated token with 401. */
export function refusalOf(
  { status, headers }: Pick<BatchAnswer, 'status' | 'headers'>,
  scopes: readonly string[],
): CalendarRefusal {
  if (status === 401 || status === 403)
    return { reason: 'consent_required', scopes, claims: claimsIn(headers['www-authenticate']) }
  if (status === 429) return { reason: 'throttled', seconds: secondsOf(headers['retry-after']) }
  if (status === 503 && secondsOf(headers['retry-after']) !== null)
    return { reason: 'throttled', seconds: secondsOf(headers['retry-after']) }
  return { reason: 'unavailable' }
}

/** What the client library threw, as an answer; status 0 where there was none. */
export function answerOf(error: unknown): BatchAnswer {
  const status = field(error, 'statusCode')
  const headers = field(error, 'headers')
  const body = field(error, 'body')
  return {
    status: typeof status === 'number' && status > 0 ? status : 0,
    headers: headers instanceof Headers ? Object.fromEntries(headers) : {},
    body: typeof body === 'string' && body.startsWith('{') ? JSON.parse(body) : body,
  }
}

/** The code Graph gives a refusal, "ErrorOccurrenceCrossingBoundary". */
export const codeOf = (body: unknown): string => {
  const error = field(body, 'error') ?? body
  const code = field(error, 'code')
  return typeof code === 'string' ? code : ''
}

/** A batch part that failed, for the caller to judge. */
export class PartFailed extends Error {
  readonly answer: BatchAnswer
  constructor(answer: BatchAnswer) {
    super(`A part of the batch answers ${answer.status}`)
    this.answer = answer
  }
}
