import type { z } from 'zod'
import type { ProblemCode } from '#shared/kernel/problem.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What one endpoint takes and gives. Request schemas are strict: an unknown field is an error. */
export interface ContractSpec {
  /** Name of the operation, verb first: "createObjective". */
  readonly name: string
  readonly summary: string
  readonly method: Method
  /** Below /api, parameters in braces: "/cycles/{cycleId}/objectives". */
  readonly path: `/${string}`
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly response: z.ZodType
  /** 200 unless said otherwise; 201 comes with Location, 204 without a body. */
  readonly status?: 200 | 201 | 202 | 204
  /** The answer is text of this type instead of JSON; `response` describes that text. */
  readonly media?: 'text/calendar' | 'text/markdown' | 'text/plain'
  /** The answer carries an ETag and honours If-None-Match. */
  readonly etag?: boolean
  /** The change needs If-Match (428 without it). */
  readonly ifMatch?: boolean
  /** POST that honours Idempotency-Key. */
  readonly idempotent?: boolean
  /** Answers without a token. */
  readonly anonymous?: boolean
  /** Codes beyond those every endpoint can answer (400, 401, 403, 404, 422, 429, 500, 503). */
  readonly errors?: readonly ProblemCode[]
}

export const defineContract = <const C extends ContractSpec>(contract: C): C => contract

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined
type Sent<S> = S extends z.ZodType ? z.input<S> : undefined

/** What a handler receives after validation. */
export interface ContractInput<C extends ContractSpec> {
  readonly params: Parsed<C['params']>
  readonly query: Parsed<C['query']>
  readonly body: Parsed<C['body']>
}
/** What a client sends. */
export interface ContractRequest<C extends ContractSpec> {
  readonly params: Sent<C['params']>
  readonly query: Sent<C['query']>
  readonly body: Sent<C['body']>
}
export type ContractResponse<C extends ContractSpec> = z.output<C['response']>
