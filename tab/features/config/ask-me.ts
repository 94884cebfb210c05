import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'

export type Me = ResponseOf<'GET /me'>
export type Answer = { readonly me: Me } | { readonly error: unknown }

/** The page's only read, never rejected: it gets by without the query cache, which would be a tenth of the page. */
export const askMe = (): Promise<Answer> =>
  call('GET /me', {}).then(
    (me) => ({ me }),
    (error: unknown) => ({ error }),
  )
