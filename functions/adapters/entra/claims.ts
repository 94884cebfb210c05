import * as z from 'zod'
import type { TokenVerdict } from '#functions/ports/identity.ts'
import { ID_PATTERN, type PersonId, type TenantId } from '#shared/kernel/ids.ts'

export interface EntraSettings {
  readonly authority: string
  readonly clientId: string
  readonly allowedTenants: readonly string[]
}

/** Microsoft's own clients that may ask for our tokens, https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad */
export const KNOWN_CLIENTS = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264', // Teams desktop and mobile
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', // Teams web
  '4765445b-32c6-49b0-83e6-1d93765276ca', // Microsoft 365 web
  '0ec893e0-5785-4de6-99da-4ed124e5296c', // Microsoft 365 desktop
  'd3590ed6-52b3-4102-aeff-aad2292ab01c', // Microsoft 365 mobile, Outlook desktop
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3', // Outlook web
  '27922004-5251-4030-b22d-91ecd9a37ea4', // Outlook mobile
] as const

const SCOPE = 'access_as_user'

const claims = z.object({
  ver: z.literal('2.0'),
  iss: z.string(),
  tid: z.string().regex(ID_PATTERN),
  oid: z.string().regex(ID_PATTERN),
  azp: z.string(),
  scp: z.string(),
  name: z.string().trim().max(200).optional(),
  roles: z.array(z.string()).default([]),
  /** Optional claim of the app registration: 1 for a guest. */
  acct: z.number().optional(),
  /** Present where the home of the account is another issuer, which is what makes it a guest. */
  idp: z.string().optional(),
})
type Claims = z.output<typeof claims>

const complaint = ({ iss, tid, azp, scp }: Claims, settings: EntraSettings): string | null => {
  // The keys of "common" prove only that Entra ID signed it; the issuer must be the tenant that the token names
  if (iss !== `${settings.authority}/${tid}/v2.0`) return 'issuer does not match the tenant'
  if (!scp.split(' ').includes(SCOPE)) return `scope ${SCOPE} is missing`
  const clients: readonly string[] = [settings.clientId, ...KNOWN_CLIENTS]
  return clients.includes(azp) ? null : 'unknown client'
}

const isGuest = ({ acct, idp, iss }: Claims): boolean => acct === 1 || (idp !== undefined && idp !== iss)

/** What the signature cannot say: issuer, tenant, scope, client. Authorises by tid and oid, never by a name. */
export function checkClaims(payload: unknown, assertion: string, settings: EntraSettings): TokenVerdict {
  const parsed = claims.safeParse(payload)
  if (!parsed.success) {
    const missing = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
    return { ok: false, refusal: 'unauthenticated', why: `claims: ${missing}` }
  }
  const why = complaint(parsed.data, settings)
  if (why !== null) return { ok: false, refusal: 'unauthenticated', why }
  const { tid, oid, name, roles } = parsed.data
  if (!settings.allowedTenants.includes(tid.toLowerCase()))
    return { ok: false, refusal: 'tenant_not_allowed', why: `tenant ${tid}` }
  return {
    ok: true,
    token: {
      tenantId: tid as TenantId, // the brands exist in types only
      personId: oid as PersonId,
      name: name || oid,
      isGuest: isGuest(parsed.data),
      roles,
      assertion,
    },
  }
}
