import { applicationClaims, tokenLifetime } from './claims.ts'
import { authorityOf, type IdentityState } from './identity-state.ts'
import { OAuthError } from './oauth-error.ts'

/**
 * A token of the app itself (client credentials). Entra issues it whatever was granted: without any permission it
 * holds no roles, and only Graph refuses. Throws OAuthError.
 */
export async function issueApplicationToken(
  state: IdentityState,
  tid: string,
  form: URLSearchParams,
): Promise<Record<string, unknown>> {
  const scope = (form.get('scope') ?? '').split(' ').find((part) => part.endsWith('/.default'))
  const resource = scope?.slice(0, -'/.default'.length) ?? ''
  if (!state.graphResources.has(resource))
    throw new OAuthError(
      'invalid_scope',
      1002012,
      'The provided value for scope is not valid. Client credential flows must have a scope value with /.default.',
    )
  const roles = state.applicationRoles.get(tid) ?? []
  return {
    token_type: 'Bearer',
    expires_in: tokenLifetime,
    ext_expires_in: tokenLifetime,
    access_token: await state.keys.sign(applicationClaims(authorityOf(state), tid, roles)),
  }
}
