import type { IdentityState } from './identity-state.ts'
import { OAuthError } from './oauth-error.ts'

const sharedNames = ['common', 'organizations']

/** OpenID configuration of a tenant; for "common" the issuer holds the placeholder that Entra publishes there. */
export function openIdConfiguration(state: IdentityState, tenant: string): Record<string, unknown> {
  requireTenant(state, tenant)
  const root = `${state.base}/${tenant}`
  return {
    token_endpoint: `${root}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    jwks_uri: `${root}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${state.base}/${sharedNames.includes(tenant) ? '{tenantid}' : tenant}/v2.0`,
    authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
    tenant_region_scope: 'EU',
    cloud_instance_name: new URL(state.base).host,
  }
}

export function publishedKeys(state: IdentityState, tenant: string): Record<string, unknown> {
  requireTenant(state, tenant)
  return { ...state.keys.published }
}

/** What MSAL asks to learn which hosts belong to one cloud. */
export function instanceDiscovery(state: IdentityState): Record<string, unknown> {
  const { host } = new URL(state.base)
  return {
    tenant_discovery_endpoint: `${state.base}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  }
}

function requireTenant(state: IdentityState, tenant: string): void {
  if (sharedNames.includes(tenant) || state.directory.findTenant(tenant)) return
  throw new OAuthError('invalid_tenant', 90002, `Tenant '${tenant}' not found.`)
}
