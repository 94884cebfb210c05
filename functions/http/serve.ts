import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { Services } from '#functions/services.ts'
import type { ContractInput, ContractSpec } from '#shared/contracts/contract.ts'
import type { ApiRequest, ApiResponse } from './api-message.ts'
import { ApiProblem } from './api-problem.ts'
import { authenticate } from './authenticate.ts'
import type { Endpoint } from './endpoint.ts'
import { packed } from './packed.ts'
import { problemResponse, retryAfter } from './problem-response.ts'
import { readBody } from './read-body.ts'
import { apiPath, matchPath } from './route-match.ts'
import { validate } from './validate.ts'

/** One person's requests only: nobody can use up what others may ask. */
const withinLimit = (services: Services, { tenantId, personId }: VerifiedToken): void => {
  const tooEarlyMs = services.rateLimit.take(`${tenantId} ${personId}`)
  if (tooEarlyMs > 0) throw new ApiProblem('too_many_requests', { headers: retryAfter(tooEarlyMs) })
}

async function answer(services: Services, endpoint: Endpoint, request: ApiRequest): Promise<ApiResponse> {
  if ('answerAnyone' in endpoint) return endpoint.answerAnyone(request, services)
  const reader = await authenticate(services, request)
  withinLimit(services, reader)
  const url = new URL(request.url)
  const params = matchPath(endpoint.contract, apiPath(url))
  if (params === null) throw new ApiProblem('not_found', { why: 'the path does not fit its route' })
  const body = await readBody(request)
  const input = validate(endpoint.contract, { params, query: url.searchParams, body: body.json })
  const checked = input as ContractInput<ContractSpec> // as the contract's own schemas have parsed it
  return endpoint.answer({ services, request, reader, input: checked, bodyText: body.text })
}

/** Answers one request; never throws. */
export async function serve(
  services: Services,
  endpoint: Endpoint,
  request: ApiRequest,
): Promise<ApiResponse> {
  try {
    return await packed(request, await answer(services, endpoint, request))
  } catch (error) {
    return problemResponse(services, request, error)
  }
}
