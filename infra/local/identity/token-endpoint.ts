import type { IncomingMessage } from 'node:http'
import { readBody } from '../http-service.ts'
import { issueApplicationToken } from './application-token.ts'
import type { IdentityState } from './identity-state.ts'
import { OAuthError } from './oauth-error.ts'
import { exchangeOnBehalfOf } from './obo.ts'
import { redeemCode } from './redeem-code.ts'

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/** POST /{tid}/oauth2/v2.0/token. Throws OAuthError. */
export async function answerToken(
  state: IdentityState,
  tenant: string,
  request: IncomingMessage,
): Promise<Record<string, unknown>> {
  const form = new URLSearchParams((await readBody(request, 100_000)).toString())
  if (form.get('grant_type') === 'authorization_code') return redeemCode(state, form, request.headers.origin)
  if (!state.directory.findTenant(tenant)) throw unknownTenant(tenant)
  authenticateClient(state, form)
  const grant = form.get('grant_type')
  if (grant === jwtBearer) return exchangeOnBehalfOf(state, tenant, form)
  if (grant === 'client_credentials') return issueApplicationToken(state, tenant, form)
  throw new OAuthError(
    'unsupported_grant_type',
    70003,
    `The app requested an unsupported grant type '${grant}'.`,
  )
}

/** An exchange names the token's own tenant; "common" cannot tell whose rules apply. */
function unknownTenant(tenant: string): OAuthError {
  if (['common', 'organizations', 'consumers'].includes(tenant))
    return new OAuthError('invalid_request', 50059, 'No tenant-identifying information found in the request.')
  return new OAuthError('invalid_tenant', 90002, `Tenant '${tenant}' not found.`)
}

function authenticateClient(state: IdentityState, form: URLSearchParams): void {
  const clientId = form.get('client_id')
  if (clientId !== state.clientId) {
    const message = `Application with identifier '${clientId}' was not found in the directory.`
    throw new OAuthError('unauthorized_client', 700016, message)
  }
  if (form.get('client_secret') !== state.clientSecret)
    throw new OAuthError('invalid_client', 7000215, 'Invalid client secret provided.', { status: 401 })
}
