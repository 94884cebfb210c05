import type { Context, Middleware } from '@microsoft/microsoft-graph-client'

/** The client knows only this address; the transport below puts the configured one in its place. */
export const GRAPH_NAME = 'https://graph.microsoft.com'

const TIMEOUT_MS = 8000
/** A reader waits for the answer, in a function that is billed while it waits. */
const LONGEST_WAIT_SECONDS = 2
const ATTEMPTS = 3
const LATER = new Set([429, 503, 504])

const waitOf = (response: Response): number | null => {
  const seconds = Number(response.headers.get('retry-after') ?? 1)
  return Number.isFinite(seconds) && seconds <= LONGEST_WAIT_SECONDS ? seconds * 1000 : null
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The last link of the client's chain: sends to the configured address only, with the token only there. */
export class GraphTransport implements Middleware {
  private readonly base: string
  private readonly token: string

  private readonly attempts: number

  constructor(base: string, token: string, { attempts = ATTEMPTS }: { readonly attempts?: number } = {}) {
    this.base = base
    this.token = token
    this.attempts = attempts
  }

  async execute(context: Context): Promise<void> {
    const url = this.configured(String(context.request))
    for (let attempt = 1; ; attempt++) {
      const response = await this.send(url, context.options)
      const wait = LATER.has(response.status) && attempt < this.attempts ? waitOf(response) : null
      context.response = response
      if (wait === null) return
      await response.body?.cancel()
      await pause(wait)
    }
  }

  private configured(url: string): string {
    if (!url.startsWith(`${GRAPH_NAME}/`)) throw new Error(`Not an address of Graph: ${url}`)
    return this.base + url.slice(GRAPH_NAME.length)
  }

  private send(url: string, options: Context['options']): Promise<Response> {
    const headers = new Headers(options?.headers as HeadersInit | undefined) // the client writes a plain object
    headers.set('authorization', `Bearer ${this.token}`)
    return fetch(url, {
      method: options?.method ?? 'GET',
      headers,
      ...(options?.body == null ? {} : { body: options.body }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      // A redirect would carry the token to an address nobody has configured
      redirect: 'error',
    })
  }
}

/** A link to the next page as the client can follow it; throws for one that leads elsewhere. */
export function nextPage(base: string, link: string): string {
  if (!link.startsWith(`${base}/`)) throw new Error('The link to the next page leads to another address')
  return GRAPH_NAME + link.slice(base.length)
}
