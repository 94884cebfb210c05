import { ApiProblem } from '#functions/http/api-problem.ts'
import { claimsChallenge } from '#functions/http/claims-challenge.ts'
import type { Context } from '#functions/http/context.ts'
import type { DirectoryRefusal } from '#functions/ports/directory.ts'

/** What the directory refused, for the reader; a claims challenge travels as Entra ID's clients expect it. */
export function directoryProblem(
  { services, reader: { tenantId } }: Pick<Context, 'services' | 'reader'>,
  refusal: DirectoryRefusal,
): ApiProblem {
  if (refusal.reason === 'consent_required') {
    const { scopes, claims } = refusal
    const consent = services.consentNeed({ tenantId, scopes, claims })
    return new ApiProblem('consent_required', { consent, headers: claimsChallenge(claims) })
  }
  if (refusal.reason === 'not_found')
    return new ApiProblem('conflict', { issues: [{ path: '/teamId', rule: 'unknown_reference' }] })
  const seconds = refusal.reason === 'throttled' ? refusal.seconds : null
  const headers = seconds === null ? {} : { 'retry-after': String(Math.max(1, Math.ceil(seconds))) }
  return new ApiProblem('unavailable', { why: `the directory answers: ${refusal.reason}`, headers })
}
