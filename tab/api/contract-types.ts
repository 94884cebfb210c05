import type { ContractRequest, ContractResponse } from '#shared/contracts/contract.ts'
import type { Contracts } from '#shared/contracts/contracts.ts'

// Types only: the schemas themselves stay on the server, so that no validator travels to the browser.

type AnyContract = Contracts[keyof Contracts]
export type Endpoints = { [C in AnyContract as `${C['method']} ${C['path']}`]: C }
export type EndpointKey = keyof Endpoints

type Part<Name extends string, T> = [T] extends [undefined]
  ? { readonly [P in Name]?: undefined }
  : { readonly [P in Name]: T }
type OptionalPart<Name extends string, T> = { readonly [P in Name]?: T }

/** What `call` needs for one endpoint: exactly the parts that its contract names. */
export type RequestOf<K extends EndpointKey> = Part<'params', ContractRequest<Endpoints[K]>['params']> &
  OptionalPart<'query', Partial<ContractRequest<Endpoints[K]>['query']>> &
  Part<'body', ContractRequest<Endpoints[K]>['body']> &
  (Endpoints[K] extends { ifMatch: true } ? { readonly ifMatch: string } : { readonly ifMatch?: undefined }) &
  (Endpoints[K] extends { idempotent: true }
    ? { readonly idempotencyKey?: string }
    : { readonly idempotencyKey?: undefined })

export type ResponseOf<K extends EndpointKey> = ContractResponse<Endpoints[K]>
export type BodyOf<K extends EndpointKey> = RequestOf<K>['body']
