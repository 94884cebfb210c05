import type { VerifiedToken } from '#functions/ports/identity.ts'
import { IdentityUnavailable } from '#functions/ports/identity.ts'
import type { Services } from '#functions/services.ts'
import type { ApiRequest } from './api-message.ts'
import { ApiProblem } from './api-problem.ts'

/**
 * Azure Static Web Apps replaces Authorization on what it passes on to a linked API, so the tab sends its token here
 * too (github.com/Azure/static-web-apps/issues/34). Both are verified alike.
 */
const OWN_HEADER = 'x-leitstern-authorization'

const bearer = (header: string | null): string => {
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
  if (token === undefined) throw unauthenticated('unauthenticated', 'no bearer token')
  return token
}

const unauthenticated = (code: 'unauthenticated' | 'token_expired', why: string): ApiProblem =>
  new ApiProblem(code, { why, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } })

/** Who calls. Throws unauthenticated, token_expired, tenant_not_allowed or, without keys to check with, unavailable. */
export async function authenticate(services: Services, request: ApiRequest): Promise<VerifiedToken> {
  const token = bearer(request.headers.get(OWN_HEADER) ?? request.headers.get('authorization'))
  const verdict = await services.identity.verify(token).catch((cause: unknown) => {
    if (cause instanceof IdentityUnavailable)
      throw new ApiProblem('unavailable', { why: cause.message, cause })
    throw cause
  })
  if (verdict.ok) return verdict.token
  if (verdict.refusal === 'tenant_not_allowed')
    throw new ApiProblem('tenant_not_allowed', { why: verdict.why })
  throw unauthenticated(verdict.refusal, verdict.why)
}
