import type { ContractSpec } from '#shared/contracts/contract.ts'
import { ApiProblem } from './api-problem.ts'

export type RawParams = Readonly<Record<string, string>>

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch (cause) {
    throw new ApiProblem('malformed_request', { why: 'the path is not percent-encoded UTF-8', cause })
  }
}

const nameOf = (part: string): string | null => /^\{(\w+)\}$/.exec(part)?.[1] ?? null

/** Values of the braces when the path fits the contract's, else null. */
export function matchPath(contract: ContractSpec, path: string): RawParams | null {
  const parts = contract.path.split('/')
  const segments = path.split('/')
  if (parts.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? ''
    const name = nameOf(part)
    if (name === null ? part !== segment : segment === '') return null
    if (name !== null) params[name] = segment
  }
  return Object.fromEntries(Object.entries(params).map(([name, segment]) => [name, decode(segment)]))
}

/** The part of an address below the API's prefix. */
export const apiPath = (url: URL): string => url.pathname.replace(/^\/api(?=\/)/, '')
