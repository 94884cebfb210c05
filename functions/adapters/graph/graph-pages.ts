import type { Client } from '@microsoft/microsoft-graph-client'
import * as z from 'zod'
import { nextPage } from './graph-transport.ts'

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
})

/** More pages than anything we ask for has; a list without an end must not be followed for ever. */
const MOST_PAGES = 100

export interface Collected {
  readonly items: readonly unknown[]
  /** Where later changes begin, where the call has such a thing; else empty. */
  readonly link: string
}

/** Everything a list holds. Links to further pages are followed as they are, but never to another address. */
export async function allPages(
  client: Client,
  base: string,
  { address, headers }: { readonly address: string; readonly headers: Readonly<Record<string, string>> },
): Promise<Collected> {
  const items: unknown[] = []
  let at = address
  for (let count = 0; count < MOST_PAGES; count++) {
    const found = page.parse(
      await client
        .api(at)
        .headers({ ...headers })
        .get(),
    )
    items.push(...found.value)
    const next = found['@odata.nextLink']
    if (next === undefined) return { items, link: found['@odata.deltaLink'] ?? '' }
    at = nextPage(base, next)
  }
  throw new Error(`The list does not come to an end: ${address.split('?')[0]}`)
}
