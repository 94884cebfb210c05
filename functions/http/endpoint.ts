import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { Services } from '#functions/services.ts'
import type { ContractInput, ContractSpec } from '#shared/contracts/contract.ts'
import type { ApiRequest, ApiResponse } from './api-message.ts'

/** One request after authentication and validation. */
export interface Call<C extends ContractSpec = ContractSpec> {
  readonly services: Services
  readonly request: ApiRequest
  readonly reader: VerifiedToken
  readonly input: ContractInput<C>
  /** The body as it was sent; a replayed request must bring the same. */
  readonly bodyText: string
}

/** A contract with what fulfils it; made by defineQuery, defineCommand and definePublic. */
export type Endpoint =
  | {
      readonly contract: ContractSpec
      /** `call.input` has been validated against this endpoint's own contract. */
      readonly answer: (call: Call) => Promise<ApiResponse>
    }
  | {
      readonly contract: ContractSpec
      readonly answerAnyone: (request: ApiRequest, services: Services) => ApiResponse | Promise<ApiResponse>
    }
