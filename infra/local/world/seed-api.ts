import { createHash } from 'node:crypto'
import type { ContractRequest, ContractResponse, ContractSpec } from '#shared/contracts/contract.ts'
import { type PersonKey, people } from './people.ts'

/** The part of the local environment that the seeder needs. */
export interface SeedTarget {
  /** Base of the API, with its prefix. */
  readonly apiUrl: string
  /** The token Teams would hand a tab for this person. */
  tokenFor(personId: string): Promise<string>
  /** Moves the whole world to an ISO instant. */
  travelTo(instant: string): Promise<void>
}

/** What the product answered instead of doing what the story says. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused'
}

type Optional<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] }

/** What is sent, by whom; `ifMatch` is the `etag` of the view to change, `once` names the request for replays. */
export type SeedRequest<C extends ContractSpec> = Optional<ContractRequest<C>> & {
  readonly as: PersonKey
  readonly ifMatch?: string
  readonly once?: string
}

interface Loose {
  readonly params?: Readonly<Record<string, string>> | undefined
  readonly query?: Readonly<Record<string, string | number | boolean>> | undefined
  readonly body?: unknown
  readonly as: PersonKey
  readonly ifMatch?: string
  readonly once?: string
}

function addressOf(contract: ContractSpec, { params = {}, query = {} }: Loose): string {
  const path = contract.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, `${value}`]))
  return search.size > 0 ? `${path}?${search}` : path
}

/** Stable for the same act of the story, whatever machine tells it. */
const idempotencyKey = (name: string): string => createHash('sha256').update(name).digest('base64url')

const headersOf = (token: string, { ifMatch, once, body }: Loose): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'accept-language': 'de',
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
  ...(once !== undefined && { 'idempotency-key': idempotencyKey(once) }),
})

/** Calls the product as its tab does: over HTTP, with somebody's token, by the contracts. */
export class SeedApi {
  readonly #target: SeedTarget
  readonly #tokens = new Map<PersonKey, Promise<string>>()

  constructor(target: SeedTarget) {
    this.#target = target
  }

  /** Moves the world; everybody signs in anew, as tokens last an hour. */
  async travelTo(instant: string): Promise<void> {
    await this.#target.travelTo(instant)
    this.#tokens.clear()
  }

  /** Throws SeedRefused with the product's own words. */
  async call<C extends ContractSpec>(contract: C, request: SeedRequest<C>): Promise<ContractResponse<C>> {
    const loose = request as Loose // the contract's own types are checked where it is called
    const response = await fetch(`${this.#target.apiUrl}${addressOf(contract, loose)}`, {
      method: contract.method,
      headers: headersOf(await this.#token(loose.as), loose),
      ...(loose.body !== undefined && { body: JSON.stringify(loose.body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new SeedRefused(`${contract.name} as ${loose.as}: ${response.status} ${text}`)
    return contract.response.parse(JSON.parse(text)) as ContractResponse<C> // parsed by that very schema
  }

  #token(person: PersonKey): Promise<string> {
    const token = this.#tokens.get(person) ?? this.#target.tokenFor(people[person].oid)
    this.#tokens.set(person, token)
    return token
  }
}
