import { createLocalJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Person } from '../directory.ts'
import { hasSentinel } from '../sentinels.ts'
import { graphClaims, idClaims, tokenLifetime } from './claims.ts'
import { isOpenIdScope, isRegistered } from './consents.ts'
import { authorityOf, type IdentityState, personOf } from './identity-state.ts'
import { OAuthError } from './oauth-error.ts'

/** Claims a client passes on to getAuthToken({claims}) to prove a second factor. */
export const secondFactorClaims = '{"access_token":{"amr":{"essential":true,"values":["mfa"]}}}'

/** Exchanges a user's token for our API into one for Graph. Throws OAuthError as Entra would answer. */
export async function exchangeOnBehalfOf(
  state: IdentityState,
  tid: string,
  form: URLSearchParams,
): Promise<Record<string, unknown>> {
  if (required(form, 'requested_token_use') !== 'on_behalf_of')
    throw new OAuthError('invalid_request', 90013, 'Invalid input received from the user.')
  const scopes = parseScopes(state, required(form, 'scope'))
  const assertion = await verifyAssertion(state, tid, required(form, 'assertion'))
  const person = personOf(state, tid, String(assertion.oid))
  if (!person)
    throw new OAuthError('invalid_grant', 50034, 'The user account does not exist in the directory.')
  refuseUnmetDemand(state, person, assertion)
  return issue(state, person, grantedScopes(state, person, scopes), form)
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name)
  if (value) return value
  const message = `The request body must contain the following parameter: '${name}'.`
  throw new OAuthError('invalid_request', 900144, message)
}

/** "https://graph.microsoft.com/User.Read openid" → ["User.Read", "openid"]; a bare name means Graph. */
function parseScopes(state: IdentityState, text: string): string[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const slash = part.lastIndexOf('/')
      const resource = part.slice(0, Math.max(slash, 0))
      if (slash >= 0 && !state.graphResources.has(resource))
        throw new OAuthError(
          'invalid_resource',
          500011,
          `The resource principal named ${resource} was not found.`,
        )
      return part.slice(slash + 1)
    })
}

async function verifyAssertion(state: IdentityState, tid: string, token: string): Promise<JWTPayload> {
  const verified = await jwtVerify(token, createLocalJWKSet(state.keys.published), {
    algorithms: ['RS256'],
    audience: state.clientId,
    issuer: `${state.base}/${tid}/v2.0`,
    currentDate: new Date(state.clock.now()),
    clockTolerance: 300,
  }).catch((error: unknown) => {
    throw assertionError(error)
  })
  if (typeof verified.payload.scp !== 'string')
    throw new OAuthError('invalid_grant', 50027, 'The assertion is not a token of a user.')
  return verified.payload
}

function assertionError(error: unknown): OAuthError {
  if (error instanceof errors.JWTExpired)
    return new OAuthError('invalid_grant', 500133, 'Assertion is not within its valid time range.')
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
    return new OAuthError('invalid_grant', 500131, 'Assertion audience does not match the Client app.')
  return new OAuthError('invalid_grant', 50013, 'Assertion failed signature validation.')
}

function refuseUnmetDemand(state: IdentityState, person: Person, assertion: JWTPayload): void {
  const isWanted = state.secondFactorDemands.has(person.oid) || hasSentinel(person.name, 'stepUp')
  const isProved = Array.isArray(assertion.amr) && assertion.amr.includes('mfa')
  if (!isWanted || isProved) return
  const message = 'You must use multi-factor authentication to access the resource.'
  throw new OAuthError('interaction_required', 50076, message, {
    suberror: 'basic_action',
    claims: secondFactorClaims,
  })
}

/** The permissions the token will hold: all granted ones, as Entra adds what was consented before. */
function grantedScopes(state: IdentityState, person: Person, wanted: string[]): string[] {
  const granted = state.consents.grantedTo(person).filter((scope) => !isOpenIdScope(scope))
  const named = wanted.filter((scope) => scope !== '.default' && !isOpenIdScope(scope))
  const unknown = named.find((scope) => !isRegistered(scope))
  if (unknown !== undefined)
    throw new OAuthError(
      'invalid_scope',
      65005,
      `The app asks for the permission ${unknown} it does not list.`,
    )
  const isMissing = granted.length === 0 || named.some((scope) => !granted.includes(scope))
  if (isMissing) throw consentRequired(state)
  return granted
}

function consentRequired(state: IdentityState): OAuthError {
  const message = `The user or administrator has not consented to use the application with ID '${state.clientId}'. Send an interactive authorization request for this user and resource.`
  return new OAuthError('invalid_grant', 65001, message, { suberror: 'consent_required' })
}

async function issue(
  state: IdentityState,
  person: Person,
  granted: string[],
  form: URLSearchParams,
): Promise<Record<string, unknown>> {
  const authority = authorityOf(state)
  const wantsIdToken = (form.get('scope') ?? '').split(' ').includes('openid')
  const clientInfo = JSON.stringify({ uid: person.oid, utid: person.tid })
  return {
    token_type: 'Bearer',
    scope: granted.map((scope) => `https://graph.microsoft.com/${scope}`).join(' '),
    expires_in: tokenLifetime,
    ext_expires_in: tokenLifetime,
    access_token: await state.keys.sign(graphClaims(authority, person, granted)),
    ...(wantsIdToken ? { id_token: await state.keys.sign(idClaims(authority, person)) } : {}),
    ...(form.get('client_info') === '1'
      ? { client_info: Buffer.from(clientInfo).toString('base64url') }
      : {}),
  }
}
