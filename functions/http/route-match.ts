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

const patterns = new Map<string, RegExp>()

/** Contracts are few and fixed, requests are many: each path is turned into its pattern once. */
const patternOf = (path: string): RegExp => {
  const known = patterns.get(path)
  if (known !== undefined) return known
  const source = path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const made = new RegExp(`^${source}$`)
  patterns.set(path, made)
  return made
}

/** Values of the braces when the path fits the contract's, else null. */
export function matchPath(contract: ContractSpec, path: string): RawParams | null {
  const match = patternOf(contract.path).exec(path)
  if (match === null) return null
  return Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decode(value)]))
}

/** The part of an address below the API's prefix. */
export const apiPath = (url: URL): string => url.pathname.replace(/^\/api(?=\/)/, '')
