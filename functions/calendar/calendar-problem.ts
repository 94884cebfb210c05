import { ApiProblem } from '#functions/http/api-problem.ts'
import { claimsChallenge } from '#functions/http/claims-challenge.ts'
import type { Context } from '#functions/http/context.ts'
import type { CalendarRefusal } from '#functions/ports/calendar.ts'

/** What the calendar refused, for the reader. */
export function calendarProblem({ services, reader }: Context, refusal: CalendarRefusal): ApiProblem {
  if (refusal.reason !== 'consent_required')
    return new ApiProblem('unavailable', { why: `the calendar answers: ${refusal.reason}` })
  const { scopes, claims } = refusal
  const consent = services.consentNeed({ tenantId: reader.tenantId, scopes, claims })
  return new ApiProblem('consent_required', { consent, headers: claimsChallenge(claims) })
}
