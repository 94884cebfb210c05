import type { PersonId, TenantId } from '#shared/kernel/ids.ts'

/** Who calls, proved by a signed token. Identity is tenantId + personId (`tid` + `oid`), nothing else. */
export interface VerifiedToken {
  readonly tenantId: TenantId
  readonly personId: PersonId
  /** For display only; never decides anything. */
  readonly name: string
  readonly isGuest: boolean
  /** App roles assigned in Entra ID, e.g. "Okr.Admin". */
  readonly roles: readonly string[]
  /** The token itself, for the on-behalf-of exchange. */
  readonly assertion: string
}

export type TokenRefusal = 'unauthenticated' | 'token_expired' | 'tenant_not_allowed'

export type TokenVerdict =
  | { readonly ok: true; readonly token: VerifiedToken }
  /** `why` is for the log. */
  | { readonly ok: false; readonly refusal: TokenRefusal; readonly why: string }

export interface Identity {
  /** Throws IdentityUnavailable when the keys cannot be fetched. */
  verify(token: string): Promise<TokenVerdict>
}

export class IdentityUnavailable extends Error {
  override readonly name = 'IdentityUnavailable'
}
