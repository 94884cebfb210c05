import { createPublicKey, randomUUID } from 'node:crypto'
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { createForeignKey, type SigningKeys, signWith } from './signing-keys.ts'

interface Forgery {
  /** Claims over the genuine ones; undefined removes a claim. */
  claims?: (genuine: JWTPayload) => Record<string, unknown>
  sign?: (keys: SigningKeys, claims: JWTPayload) => Promise<string> | string
}

const hour = 3600

/** Tokens an API must refuse, each wrong in exactly one respect. */
const forgeries = {
  expired: { claims: ({ iat = 0 }) => ({ iat: iat - 2 * hour, nbf: iat - 2 * hour, exp: iat - hour }) },
  'not-yet-valid': { claims: ({ iat = 0 }) => ({ nbf: iat + hour, exp: iat + 2 * hour }) },
  'no-expiry': { claims: () => ({ exp: undefined }) },
  'wrong-audience': { claims: () => ({ aud: randomUUID() }) },
  'graph-audience': { claims: () => ({ aud: 'https://graph.microsoft.com' }) },
  'wrong-tenant': { claims: (genuine) => inTenant(genuine, randomUUID()) },
  'wrong-issuer': {
    claims: ({ iss = '' }) => ({ iss: iss.replace(/[^/]+\/v2\.0$/, `${randomUUID()}/v2.0`) }),
  },
  'foreign-issuer': { claims: ({ tid }) => ({ iss: `https://login.example.com/${tid}/v2.0` }) },
  'version-1': { claims: ({ azp }) => ({ ver: '1.0', azp: undefined, appid: azp }) },
  'app-only': {
    claims: () => ({ scp: undefined, roles: ['Okr.Admin'], idtyp: 'app', preferred_username: undefined }),
  },
  'missing-scope': { claims: () => ({ scp: 'User.Read' }) },
  'scope-as-part': { claims: () => ({ scp: 'access_as_user_readonly' }) },
  'unknown-client': { claims: () => ({ azp: randomUUID() }) },
  'missing-client': { claims: () => ({ azp: undefined }) },
  'missing-tenant': { claims: () => ({ tid: undefined }) },
  'missing-object-id': { claims: () => ({ oid: undefined }) },
  'alg-none': { sign: (_keys, claims) => new UnsecuredJWT(claims).encode() },
  // The public key as shared secret fools verifiers that let the token choose the algorithm.
  HS256: { sign: signWithPublicKeyAsSecret },
  'unknown-kid': { sign: async (_keys, claims) => signWith(await createForeignKey(), claims) },
  'foreign-key': { sign: async (keys, claims) => signWith(await createForeignKey(keys.current.kid), claims) },
  'altered-payload': { sign: alterAfterSigning },
  garbage: { sign: () => 'not.a.token' },
} satisfies Record<string, Forgery>

export type ForgeryKind = keyof typeof forgeries

// Object.keys widens to string; the keys are those of the table.
export const forgeryKinds = Object.keys(forgeries) as ForgeryKind[]

export async function forge(kind: ForgeryKind, keys: SigningKeys, genuine: JWTPayload): Promise<string> {
  const forgery: Forgery = forgeries[kind]
  const changed = { ...genuine, ...forgery.claims?.(genuine) }
  const claims = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
  return forgery.sign ? forgery.sign(keys, claims) : keys.sign(claims)
}

/** What another tenant's Entra would issue: consistent in itself, only not a tenant we serve. */
function inTenant({ iss = '', tid }: JWTPayload, other: string): Record<string, unknown> {
  return { iss: iss.replace(String(tid), other), tid: other }
}

function signWithPublicKeyAsSecret(keys: SigningKeys, claims: JWTPayload): Promise<string> {
  const { kid, publicJwk } = keys.current
  const pem = createPublicKey({ key: publicJwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
  return new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'HS256', kid }).sign(Buffer.from(pem))
}

async function alterAfterSigning(keys: SigningKeys, claims: JWTPayload): Promise<string> {
  const [header, , signature] = (await keys.sign(claims)).split('.')
  const payload = Buffer.from(JSON.stringify({ ...claims, roles: ['Okr.Admin'], name: 'Somebody Else' }))
  return [header, payload.toString('base64url'), signature].join('.')
}
