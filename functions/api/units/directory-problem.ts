import { ApiProblem } from '#functions/http/api-problem.ts'
import type { DirectoryRefusal } from '#functions/ports/directory.ts'

const challenge = (claims: string | null): Readonly<Record<string, string>> =>
  claims === null
    ? {}
    : {
        'www-authenticate': `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
      }

/** What the directory refused, for the reader; a claims challenge travels as Entra ID's clients expect it. */
export function directoryProblem(refusal: DirectoryRefusal): ApiProblem {
  if (refusal.reason === 'consent_required')
    return new ApiProblem('consent_required', { headers: challenge(refusal.claims) })
  if (refusal.reason === 'not_found')
    return new ApiProblem('conflict', { issues: [{ path: '/teamId', rule: 'unknown_reference' }] })
  return new ApiProblem('unavailable', { why: 'the directory does not answer' })
}
