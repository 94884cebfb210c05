import * as z from 'zod'
import type { ContractSpec } from '#shared/contracts/contract.ts'
import { FIELD_RULES } from '#shared/kernel/field-rules.ts'
import { PROBLEM_STATUS, type ProblemCode } from '#shared/kernel/problem.ts'
import { DENIAL_REASONS } from '#shared/policy/actions.ts'

type Json = Record<string, unknown>

/** Codes any endpoint can answer that asks for a token. */
const ALWAYS: readonly ProblemCode[] = [
  'malformed_request',
  'unauthenticated',
  'token_expired',
  'forbidden',
  'tenant_not_allowed',
  'not_found',
  'payload_too_large',
  'invalid_input',
  'too_many_requests',
  'internal',
  'unavailable',
]

const schema = (type: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema, ...rest } = z.toJSONSchema(type, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return rest
}

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(PROBLEM_STATUS) },
    detail: { type: 'string', description: 'One sentence in the language asked for by Accept-Language' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'rule', 'message'],
        properties: {
          path: { type: 'string', description: 'JSON pointer into the body, or "query/<name>"' },
          rule: { type: 'string', enum: FIELD_RULES },
          params: { type: 'object' },
          message: { type: 'string' },
        },
      },
    },
    reason: { type: 'string', enum: DENIAL_REASONS },
    current: { description: 'For changed_meanwhile: the entity as it is now' },
    recent: {
      type: 'array',
      description: 'For changed_meanwhile: who has changed which fields lately, newest first',
      items: {
        type: 'object',
        required: ['name', 'at', 'partId', 'fields'],
        properties: {
          name: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
          partId: { type: ['string', 'null'] },
          fields: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    consent: {
      type: 'object',
      description: 'For consent_required: which permissions are missing and where they are given',
      required: ['scopes', 'personUrl', 'needsAdmin', 'adminUrl', 'claims'],
      properties: {
        scopes: { type: 'array', items: { type: 'string' } },
        personUrl: { type: 'string' },
        needsAdmin: { type: 'boolean' },
        adminUrl: { type: 'string' },
        claims: { type: ['string', 'null'] },
      },
    },
    traceId: { type: 'string' },
  },
} as const

const parameters = (type: z.ZodObject | undefined, place: 'path' | 'query'): readonly Json[] => {
  if (type === undefined) return []
  const { properties = {}, required = [] } = schema(type, 'input') as {
    properties?: Record<string, Json> // of an object's JSON Schema
    required?: readonly string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

const header = (name: string, required: boolean, description: string): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
})

const headers = ({ method, etag, ifMatch, idempotent }: ContractSpec): readonly Json[] => [
  ...(etag && method === 'GET'
    ? [header('If-None-Match', false, 'Answers 304 when nothing has changed')]
    : []),
  ...(ifMatch ? [header('If-Match', true, 'The ETag of the state the change is based on')] : []),
  ...(idempotent ? [header('Idempotency-Key', false, 'A repeated request gets the same answer')] : []),
]

const codesOf = ({ anonymous, errors = [] }: ContractSpec): readonly ProblemCode[] => [
  ...new Set([...(anonymous ? (['internal'] as const) : ALWAYS), ...errors]),
]

const refusals = (contract: ContractSpec): Json => {
  const byStatus = Object.groupBy(codesOf(contract), (code) => PROBLEM_STATUS[code])
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes]) => [
      status,
      { description: codes?.join(', ') ?? '', content },
    ]),
  )
}

const success = (contract: ContractSpec): Json => {
  const status = contract.status ?? 200
  if (status === 204) return { 204: { description: contract.summary } }
  const media = contract.media ?? 'application/json'
  const content = { [media]: { schema: schema(contract.response, 'output') } }
  const etag = contract.etag ? { headers: { ETag: { schema: { type: 'string' } } } } : {}
  return { [status]: { description: contract.summary, content, ...etag } }
}

const body = ({ body: type }: ContractSpec): Json =>
  type === undefined
    ? {}
    : { requestBody: { required: true, content: { 'application/json': { schema: schema(type, 'input') } } } }

const operation = (contract: ContractSpec): Json => ({
  operationId: contract.name,
  summary: contract.summary,
  ...(contract.anonymous ? { security: [] } : {}),
  parameters: [
    ...parameters(contract.params, 'path'),
    ...parameters(contract.query, 'query'),
    ...headers(contract),
  ],
  ...body(contract),
  responses: { ...success(contract), ...refusals(contract) },
})

/** The API as OpenAPI 3.1, from the same contracts that the server checks by. */
export function openApi(all: readonly ContractSpec[]): Json & { openapi: string } {
  const paths: Record<string, Json> = {}
  for (const contract of all)
    paths[contract.path] = { ...paths[contract.path], [contract.method.toLowerCase()]: operation(contract) }
  return {
    openapi: '3.1.0',
    info: { title: 'Leitstern', version: '1', description: 'OKRs inside Microsoft Teams and Outlook' },
    servers: [{ url: '/api' }],
    security: [{ entra: [] }],
    paths,
    components: {
      securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: problem },
    },
  }
}
