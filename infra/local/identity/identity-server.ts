import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { readBody } from '../http-service.ts'
import { type ConsentVisit, decideConsent, errorPage, type PageAnswer, showConsent } from './consent-pages.ts'
import { pageLanguage } from './consent-texts.ts'
import { instanceDiscovery, openIdConfiguration, publishedKeys } from './discovery.ts'
import type { IdentityState } from './identity-state.ts'
import { OAuthError } from './oauth-error.ts'
import { answerToken } from './token-endpoint.ts'

/** Answers as login.microsoftonline.com does: documents and exchanges as JSON, consent as pages. */
export function createIdentityListener(getState: () => IdentityState): RequestListener {
  return (request, response) => {
    answer(getState(), request, response).catch((error: unknown) => {
      if (!(error instanceof OAuthError)) return void response.writeHead(500).end()
      sendJson(response, error.status, error.toBody(getState().clock.now()))
    })
  }
}

async function answer(
  state: IdentityState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', state.base)
  const [, tenant = '', ...rest] = url.pathname.split('/')
  const call = `${request.method} ${rest.join('/')}`
  if (call === 'GET v2.0/.well-known/openid-configuration')
    return sendJson(response, 200, openIdConfiguration(state, tenant))
  if (call === 'GET discovery/v2.0/keys') return sendJson(response, 200, publishedKeys(state, tenant))
  if (call === 'GET discovery/instance') return sendJson(response, 200, instanceDiscovery(state))
  if (call === 'POST oauth2/v2.0/token') {
    // Browsers redeem their codes from the pages that asked for them
    response.setHeader('access-control-allow-origin', request.headers.origin ?? 'null')
    return sendJson(response, 200, await answerToken(state, tenant, request))
  }
  const kind = consentKind(rest.join('/'))
  if (!kind) return void response.writeHead(404).end()
  return answerPage(state, request, response, {
    kind,
    tenant,
    query: url.searchParams,
    ...languageOf(request, url),
  })
}

function consentKind(path: string): ConsentVisit['kind'] | null {
  if (path === 'oauth2/v2.0/authorize') return 'person'
  return path === 'adminconsent' || path === 'v2.0/adminconsent' ? 'tenant' : null
}

function languageOf(request: IncomingMessage, url: URL): Pick<ConsentVisit, 'language'> {
  return { language: pageLanguage(url.searchParams.get('ui_locales') ?? request.headers['accept-language']) }
}

async function answerPage(
  state: IdentityState,
  request: IncomingMessage,
  response: ServerResponse,
  visit: ConsentVisit,
): Promise<void> {
  const form = request.method === 'POST' ? (await readBody(request, 10_000)).toString() : undefined
  const page = consentAnswer(state, visit, form)
  if ('redirect' in page) return void response.writeHead(302, { location: page.redirect }).end()
  response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(page.html)
}

function consentAnswer(state: IdentityState, visit: ConsentVisit, form: string | undefined): PageAnswer {
  try {
    if (form === undefined) return showConsent(state, visit)
    return decideConsent(state, visit, new URLSearchParams(form))
  } catch (error) {
    if (error instanceof OAuthError) return errorPage(visit.language, error)
    throw error
  }
}

function sendJson(response: ServerResponse, status: number, body: Record<string, unknown>): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store, no-cache',
  })
  response.end(JSON.stringify(body))
}
