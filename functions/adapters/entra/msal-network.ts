import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'

const TIMEOUT_MS = 8000

async function send<T>(
  method: 'GET' | 'POST',
  url: string,
  options: NetworkRequestOptions | undefined,
): Promise<NetworkResponse<T>> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(options?.headers ? { headers: options.headers } : {}),
    ...(options?.body === undefined ? {} : { body: options.body }),
  })
  const body = (await response.json()) as T // MSAL checks what it reads
  return { headers: Object.fromEntries(response.headers), body, status: response.status }
}

/**
 * MSAL speaks to https authorities only. Where the configured one is plain http (on this machine), its scheme is put
 * back just before sending; every other address stays as MSAL made it.
 */
export function networkFor(authority: string): INetworkModule {
  const secure = secureForm(authority)
  const asConfigured = (url: string) => (url.startsWith(secure) ? authority + url.slice(secure.length) : url)
  return {
    sendGetRequestAsync: (url, options) => send('GET', asConfigured(url), options),
    sendPostRequestAsync: (url, options) => send('POST', asConfigured(url), options),
  }
}

export const secureForm = (authority: string): string => authority.replace(/^http:/, 'https:')
