import { createServer, type Server } from 'node:http'
import {
  type CryptoKey,
  exportJWK,
  type GenerateKeyPairResult,
  generateKeyPair,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose'

export const CLIENT_ID = 'c0ffee00-0000-4000-8000-000000000001'
export const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'

/** Signs tokens as Entra ID does and publishes its keys on this machine. */
export interface Issuer {
  readonly authority: string
  /** How often the keys were asked for. */
  keyRequests(): number
  /** A token with Entra's claims; `claims` replace or, when undefined, remove single ones. */
  sign(claims: Readonly<Record<string, unknown>>, header?: Partial<JWTHeaderParameters>): Promise<string>
  /** The same, signed with a key that was never published. */
  forge(claims: Readonly<Record<string, unknown>>): Promise<string>
  close(): Promise<void>
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    }),
  )

const signed = (
  key: CryptoKey,
  claims: Readonly<Record<string, unknown>>,
  header: Partial<JWTHeaderParameters>,
): Promise<string> =>
  new SignJWT(JSON.parse(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'RS256', kid: 'key-1', typ: 'JWT', ...header })
    .sign(key)

/** RSA keys take longer to find than most tests to run: all issuers of a worker have the same two. */
let pairs: Promise<[GenerateKeyPairResult, GenerateKeyPairResult]> | undefined
const keyPairs = () => {
  pairs ??= Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
  return pairs
}

export async function startIssuer(): Promise<Issuer> {
  const [own, foreign] = await keyPairs()
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' }
  let asked = 0
  const server = createServer((request, response) => {
    if (request.url === '/common/discovery/v2.0/keys') asked += 1
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))
  })
  const authority = `http://127.0.0.1:${await listen(server)}`
  return {
    authority,
    keyRequests: () => asked,
    sign: (claims, header = {}) => signed(own.privateKey, claims, header),
    forge: (claims) => signed(foreign.privateKey, claims, {}),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The claims of an access token of version 2.0 for our API, good for an hour from `now` (ISO instant). */
export const entraClaims = (
  authority: string,
  person: { readonly tid: string; readonly oid: string; readonly name: string },
  now: string,
): Record<string, unknown> => {
  const seconds = Math.floor(Date.parse(now) / 1000)
  return {
    aud: CLIENT_ID,
    iss: `${authority}/${person.tid}/v2.0`,
    iat: seconds,
    nbf: seconds,
    exp: seconds + 3600,
    ver: '2.0',
    tid: person.tid,
    oid: person.oid,
    name: person.name,
    azp: TEAMS_WEB,
    scp: 'access_as_user',
  }
}
