import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { checkListed } from './calls.ts'

/** The client knows only this address; the transport below puts the configured one in its place. */
export const GRAPH_NAME = 'https://graph.microsoft.com'

const VERSION = '/v1.0'
const BATCH = `${VERSION}/$batch`
const TIMEOUT_MS = 8000

/**
 * The last link of the client's chain: sends to the configured address only, with the token only there, and only what
 * the table of permissions lists. Nothing is repeated here: whoever is throttled goes on later instead of being billed
 * for waiting.
 */
export class GraphTransport implements Middleware {
  private readonly base: string
  private readonly token: string

  constructor(base: string, token: string) {
    this.base = base
    this.token = token
  }

  async execute(context: Context): Promise<void> {
    const url = String(context.request)
    if (!url.startsWith(`${GRAPH_NAME}${VERSION}/`)) throw new Error(`Not an address of Graph: ${url}`)
    const path = url.slice(GRAPH_NAME.length)
    // The parts of a batch are checked where it is made
    if (path !== BATCH) checkListed(context.options?.method ?? 'GET', path.slice(VERSION.length))
    context.response = await this.send(this.base + path, context.options)
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
