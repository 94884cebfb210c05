import type { z } from 'zod'
import type { ContractSpec } from '#shared/contracts/contract.ts'
import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import { ApiProblem, notFound } from './api-problem.ts'
import { fieldIssues } from './field-issues.ts'
import type { RawParams } from './route-match.ts'

export interface RawInput {
  readonly params: RawParams
  readonly query: URLSearchParams
  readonly body: unknown
}

/** A repeated parameter becomes a list, which no schema of ours accepts. */
const queryObject = (query: URLSearchParams): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )

type Place = (issue: FieldIssue) => FieldIssue
const inBody: Place = (issue) => issue
const inQuery: Place = (issue) => ({ ...issue, path: `query${issue.path}` })

const check = (
  schema: z.ZodType,
  value: unknown,
  place: Place,
): { data: unknown; issues: readonly FieldIssue[] } => {
  const result = schema.safeParse(value)
  if (result.success) return { data: result.data, issues: [] }
  return { data: undefined, issues: fieldIssues(result.error, value).map(place) }
}

const checkParams = (schema: z.ZodObject | undefined, params: RawParams): unknown => {
  const result = schema?.safeParse(params)
  // An id that cannot exist is a thing that is not there
  if (result?.success === false) throw notFound(`no such path: ${JSON.stringify(params)}`)
  return result?.data
}

/** The input as the contract describes it; throws not_found or invalid_input with every field that is wrong. */
export function validate(
  contract: ContractSpec,
  raw: RawInput,
): { params: unknown; query: unknown; body: unknown } {
  const params = checkParams(contract.params, raw.params)
  const query = contract.query ? check(contract.query, queryObject(raw.query), inQuery) : null
  const body = contract.body ? check(contract.body, raw.body, inBody) : null
  const issues = [...(query?.issues ?? []), ...(body?.issues ?? [])]
  if (issues.length > 0) throw new ApiProblem('invalid_input', { issues })
  return { params, query: query?.data, body: body?.data }
}
