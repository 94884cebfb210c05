import { ADMIN_ONLY } from '#functions/adapters/graph/permissions.ts'
import type { TenantId } from '#shared/kernel/ids.ts'
import type { ConsentNeed } from '#shared/kernel/problem.ts'

interface Registration {
  readonly authority: string
  readonly clientId: string
}

export interface Missing {
  readonly tenantId: TenantId
  /** Permissions by their short names, "Calendars.ReadWrite". */
  readonly scopes: readonly string[]
  readonly claims: string | null
}

/**
 * What the tab needs to lead somebody to the missing consent. The addresses lack only redirect_uri and, for a
 * person's own consent, response_type, which belong to the page that opens them.
 */
export const consentNeed =
  ({ authority, clientId }: Registration) =>
  ({ tenantId, scopes, claims }: Missing): ConsentNeed => {
    const base = `${authority}/${tenantId}`
    const asked = new URLSearchParams({
      client_id: clientId,
      scope: scopes.map((scope) => `https://graph.microsoft.com/${scope}`).join(' '),
    })
    return {
      scopes: [...scopes],
      personUrl: `${base}/oauth2/v2.0/authorize?${asked}&prompt=consent`,
      needsAdmin: scopes.some((scope) => ADMIN_ONLY.has(scope)),
      adminUrl: `${base}/v2.0/adminconsent?${asked}`,
      claims,
    }
  }
