import { ApiProblem } from '#functions/http/api-problem.ts'
import { claimsChallenge } from '#functions/http/claims-challenge.ts'
import type { DirectoryRefusal } from '#functions/ports/directory.ts'

/** What the directory refused, for the reader; a claims challenge travels as Entra ID's clients expect it. */
export function directoryProblem(refusal: DirectoryRefusal): ApiProblem {
  if (refusal.reason === 'consent_required')
    return new ApiProblem('consent_required', { headers: claimsChallenge(refusal.claims) })
  if (refusal.reason === 'not_found')
    return new ApiProblem('conflict', { issues: [{ path: '/teamId', rule: 'unknown_reference' }] })
  return new ApiProblem('unavailable', { why: 'the directory does not answer' })
}
