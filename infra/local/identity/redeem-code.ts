import { createHash } from 'node:crypto'
import { ssoClaims, tokenLifetime } from './claims.ts'
import { authorityOf, type IdentityState } from './identity-state.ts'
import { OAuthError } from './oauth-error.ts'

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

function check(state: IdentityState, form: URLSearchParams, origin: string | undefined) {
  if (form.get('client_id') !== state.clientId)
    throw new OAuthError('unauthorized_client', 700016, 'The application was not found in the directory.')
  // A redirect of the kind "single-page application" is redeemed by a browser, and by nothing else
  if (origin === undefined)
    throw new OAuthError(
      'invalid_request',
      9002327,
      'Tokens issued for the SPA client-type may only be redeemed via cross-origin requests.',
    )
  const code = form.get('code') ?? ''
  const given = state.codes.get(code)
  state.codes.delete(code)
  if (!given || given.redirectUri !== form.get('redirect_uri'))
    throw new OAuthError(
      'invalid_grant',
      70008,
      'The provided authorization code has expired or was redeemed already.',
    )
  if (given.challenge === null || given.challenge !== challengeOf(form.get('code_verifier') ?? ''))
    throw new OAuthError('invalid_grant', 501481, 'The Code_Verifier does not match the code_challenge.')
  return given.person
}

/** The code of a sign-in in the browser becomes a token for our API, asked for by the app itself. Throws OAuthError. */
export async function redeemCode(
  state: IdentityState,
  form: URLSearchParams,
  origin: string | undefined,
): Promise<Record<string, unknown>> {
  const person = check(state, form, origin)
  return {
    token_type: 'Bearer',
    scope: `${state.clientId}/access_as_user`,
    expires_in: tokenLifetime,
    ext_expires_in: tokenLifetime,
    access_token: await state.keys.sign(ssoClaims(authorityOf(state), person, { client: 'self' })),
  }
}
