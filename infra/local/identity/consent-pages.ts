import type { Person } from '../directory.ts'
import { consentTexts, type PageLanguage } from './consent-texts.ts'
import { isOpenIdScope, isRegistered, needsAdmin, permissionNames } from './consents.ts'
import { escapeHtml, htmlPage } from './html.ts'
import type { IdentityState } from './identity-state.ts'
import { OAuthError } from './oauth-error.ts'
import { permissionSentence } from './permission-texts.ts'

/** One visit to /authorize or /adminconsent. */
export interface ConsentVisit {
  kind: 'person' | 'tenant'
  tenant: string
  query: URLSearchParams
  language: PageLanguage
}

export type PageAnswer = { status: number; html: string } | { redirect: string }

/** The page that shows what is asked for. Throws OAuthError for requests that are not sent back to the app. */
export function showConsent(state: IdentityState, visit: ConsentVisit): PageAnswer {
  checkVisit(state, visit)
  const texts = consentTexts(visit.language)
  const people = peopleOf(state, visit)
  const hint = visit.query.get('login_hint')?.toLowerCase()
  const options = people.map(({ oid, upn, name }) => {
    const selected = upn.toLowerCase() === hint ? ' selected' : ''
    return `<option value="${escapeHtml(oid)}"${selected}>${escapeHtml(`${name} (${upn})`)}</option>`
  })
  const scopes = scopesOf(visit).map((scope) => permissionItem(scope, visit.language))
  const body = `<form method="post"><label>${texts.who}<select name="person">${options.join('')}</select></label>
<p>${texts.wants}</p><ul>${scopes.join('')}</ul><p class="quiet">${texts.meaning}</p>
<button class="primary" name="decision" value="accept">${texts.accept}</button>
<button name="decision" value="cancel">${texts.cancel}</button></form>`
  const title = visit.kind === 'tenant' ? texts.adminTitle : texts.title
  return { status: 200, html: htmlPage(visit.language, title, body) }
}

/** What it means for the person; the permission's name is for administrators. */
const permissionItem = (scope: string, language: PageLanguage): string =>
  `<li>${escapeHtml(permissionSentence(scope, language))} <small>${escapeHtml(scope)}</small></li>`

/** What happens when the form is sent: a grant, a refusal, or the notice that an administrator is needed. */
export function decideConsent(state: IdentityState, visit: ConsentVisit, form: URLSearchParams): PageAnswer {
  checkVisit(state, visit)
  const person = peopleOf(state, visit).find(({ oid }) => oid === form.get('person'))
  if (form.get('decision') !== 'accept' || !person) return { redirect: refusedUrl(visit) }
  const scopes = scopesOf(visit)
  const isForbidden = state.adminOnlyTenants.has(person.tid)
  const mustBeAdmin = visit.kind === 'tenant' || isForbidden || scopes.some(needsAdmin)
  if (mustBeAdmin && !person.isTenantAdmin) return needAdminPage(visit)
  if (visit.kind === 'tenant') state.consents.grantForTenant(person.tid, scopes)
  else state.consents.grantForPerson(person, scopes)
  return { redirect: grantedUrl(state, visit, person) }
}

export function errorPage(language: PageLanguage, error: OAuthError): PageAnswer {
  const title = consentTexts(language).errorTitle
  const body = `<p>AADSTS${error.aadsts}: ${escapeHtml(error.message)}</p>`
  return { status: 400, html: htmlPage(language, title, body) }
}

function checkVisit(state: IdentityState, { tenant, query, kind }: ConsentVisit): void {
  if (query.get('client_id') !== state.clientId)
    throw new OAuthError('unauthorized_client', 700016, 'The application was not found in the directory.')
  if (!state.redirectUris.has(query.get('redirect_uri') ?? ''))
    throw new OAuthError(
      'invalid_request',
      50011,
      'The redirect URI does not match those of the application.',
    )
  if (kind === 'person' && query.get('response_type') !== 'code')
    throw new OAuthError('unsupported_response_type', 700054, 'This response_type is not enabled.')
  const isShared = tenant === 'common' || tenant === 'organizations'
  if (!isShared && !state.directory.findTenant(tenant))
    throw new OAuthError('invalid_tenant', 90002, `Tenant '${tenant}' not found.`)
  const unknown = scopesOf({ kind, query }).find((scope) => !isRegistered(scope))
  if (unknown !== undefined)
    throw new OAuthError('invalid_client', 650053, `The scope '${unknown}' does not exist on the resource.`)
}

function peopleOf(state: IdentityState, { tenant }: ConsentVisit): Person[] {
  const isKnown = state.directory.findTenant(tenant) !== undefined
  return state.directory.people.filter((person) => !isKnown || person.tid === tenant)
}

/** The names asked for; without any, or with ".default", everything the registration lists. */
function scopesOf({ query }: Pick<ConsentVisit, 'kind' | 'query'>): string[] {
  const named = (query.get('scope') ?? '').split(' ').filter((scope) => scope !== '')
  const names = named.map((scope) => scope.slice(scope.lastIndexOf('/') + 1))
  // Our own API's scope is no permission of Graph: whoever signs in for it grants nothing else
  if (names.length > 0 && !names.includes('.default'))
    return names.filter((name) => name !== 'access_as_user')
  return permissionNames.filter((name) => !isOpenIdScope(name))
}

function needAdminPage(visit: ConsentVisit): PageAnswer {
  const texts = consentTexts(visit.language)
  const body = `<p>${texts.approval}</p><p><a href="${escapeHtml(refusedUrl(visit))}">${texts.back}</a></p>`
  return { status: 200, html: htmlPage(visit.language, texts.approvalTitle, body) }
}

function grantedUrl(state: IdentityState, visit: ConsentVisit, person: Person): string {
  if (visit.kind === 'tenant') return backTo(visit, { admin_consent: 'True', tenant: person.tid })
  const code = `0.${crypto.randomUUID()}`
  const { query } = visit
  state.codes.set(code, {
    person,
    redirectUri: query.get('redirect_uri') ?? '',
    challenge: query.get('code_challenge_method') === 'S256' ? query.get('code_challenge') : null,
  })
  return backTo(visit, { code, session_state: crypto.randomUUID() })
}

function refusedUrl(visit: ConsentVisit): string {
  const error_description = 'AADSTS65004: User declined to consent to access the app.'
  return backTo(visit, { error: 'access_denied', error_subcode: 'cancel', error_description })
}

function backTo({ query, kind }: ConsentVisit, values: Record<string, string>): string {
  const state = query.get('state')
  const answer = new URLSearchParams(state === null ? values : { ...values, state })
  const mark = kind === 'person' && query.get('response_mode') === 'fragment' ? '#' : '?'
  return `${query.get('redirect_uri')}${mark}${answer}`
}
