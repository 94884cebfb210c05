import type { SignIn } from '#functions/services.ts'
import type { EntraSettings } from './claims.ts'

/** Where several tenants are served, Entra ID finds out itself whose person somebody is. */
const ANY_TENANT = 'organizations'

/** A registration for one tenant is asked by that tenant's own address, or Entra ID refuses (AADSTS50194). */
export const signInOf = ({ authority, clientId, allowedTenants }: EntraSettings): SignIn => {
  const [only, ...others] = allowedTenants
  return { authority, clientId, tenant: only !== undefined && others.length === 0 ? only : ANY_TENANT }
}
