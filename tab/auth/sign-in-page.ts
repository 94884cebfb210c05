import * as oauth from 'oauth4webapi'
import { type Registration, scopeOf, tenantUrl } from '#tab/host/office/registration.ts'

/** Survives the way to Entra ID and back, and no longer than the window. */
export interface Begun {
  readonly verifier: string
  readonly state: string
}

type Place = Pick<Location, 'origin' | 'pathname' | 'href'>

const endpoint = (registration: Registration, name: string) =>
  `${tenantUrl(registration)}/oauth2/v2.0/${name}`

const serverOf = (registration: Registration): oauth.AuthorizationServer => ({
  issuer: `${tenantUrl(registration)}/v2.0`,
  authorization_endpoint: endpoint(registration, 'authorize'),
  token_endpoint: endpoint(registration, 'token'),
})

const redirectUri = ({ origin, pathname }: Place): string => `${origin}${pathname}`

/** Entra ID is on https; another authority is one that somebody has configured on the own machine. */
const allowedFor = ({ authority }: Registration) => ({
  [oauth.allowInsecureRequests]: authority.startsWith('http:'),
})

/** Where the person signs in, and what to remember until the way back (RFC 7636, code with a proof of its own). */
export const beginSignIn = async (
  registration: Registration,
  here: Place,
): Promise<{ readonly begun: Begun; readonly address: string }> => {
  const begun = { verifier: oauth.generateRandomCodeVerifier(), state: oauth.generateRandomState() }
  const claims = new URL(here.href).searchParams.get('claims')
  const asked = new URLSearchParams({
    client_id: registration.clientId,
    response_type: 'code',
    redirect_uri: redirectUri(here),
    scope: scopeOf(registration),
    state: begun.state,
    code_challenge: await oauth.calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: 'S256',
    ...(claims !== null && { claims }),
  })
  return { begun, address: `${endpoint(registration, 'authorize')}?${asked}` }
}

/** Whether this is the way back from Entra ID. */
export const isAnswer = ({ href }: Pick<Place, 'href'>): boolean => {
  const said = new URL(href).searchParams
  return said.has('code') || said.has('error')
}

/** The token for our API; throws where the person refused or the answer is not the one that was asked for. */
export const finishSignIn = async (
  registration: Registration,
  here: Place,
  begun: Begun,
): Promise<string> => {
  const [server, client] = [serverOf(registration), { client_id: registration.clientId }]
  const params = oauth.validateAuthResponse(server, client, new URL(here.href), begun.state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    params,
    redirectUri(here),
    begun.verifier,
    allowedFor(registration),
  )
  return (await oauth.processAuthorizationCodeResponse(server, client, response)).access_token
}
