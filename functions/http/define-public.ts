import type { Services } from '#functions/services.ts'
import type { ContractResponse, ContractSpec } from '#shared/contracts/contract.ts'
import { emptyResponse, jsonResponse } from './api-message.ts'
import type { Endpoint } from './endpoint.ts'
import { noneMatches, viewHash, viewTag } from './etags.ts'

/** An endpoint that answers without a token and therefore knows nothing of anybody. */
export function definePublic<C extends ContractSpec>(
  contract: C,
  present: (services: Services) => ContractResponse<C>,
): Endpoint {
  return {
    contract,
    answerAnyone: (request, services) => {
      const answer = present(services)
      if (!contract.etag) return jsonResponse(200, answer)
      const etag = viewTag(viewHash([JSON.stringify(answer)]))
      const headers = { etag, 'cache-control': 'public, no-cache' }
      return noneMatches(request.headers.get('if-none-match'), etag)
        ? emptyResponse(304, headers)
        : jsonResponse(200, answer, headers)
    },
  }
}
