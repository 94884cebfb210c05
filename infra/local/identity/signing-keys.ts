import { randomUUID } from 'node:crypto'
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'

interface SigningKey {
  kid: string
  privateKey: CryptoKey
  publicJwk: JWK
}

/** An RSA key takes longer to find than everything else here to start: all of a process begin with the same. */
let firstKey: Promise<SigningKey> | undefined

/** Entra's RSA keys: one signs, the published set also holds the one before it. */
export class SigningKeys {
  #keys: SigningKey[]

  private constructor(first: SigningKey) {
    this.#keys = [first]
  }

  static async create(): Promise<SigningKeys> {
    firstKey ??= createKey()
    return new SigningKeys(await firstKey)
  }

  get published(): JSONWebKeySet {
    return { keys: this.#keys.map((key) => key.publicJwk) }
  }

  get current(): SigningKey {
    const [key] = this.#keys
    if (!key) throw new Error('There is always a signing key.')
    return key
  }

  /** A new key signs from now on; the old one stays published unless `dropOld`. */
  async rotate(dropOld = false): Promise<void> {
    this.#keys = [await createKey(), ...(dropOld ? [] : [this.current])]
  }

  sign(claims: JWTPayload): Promise<string> {
    return signWith(this.current, claims)
  }
}

/** A key that nobody publishes, for forged signatures. */
export function createForeignKey(kid: string = randomUUID()): Promise<SigningKey> {
  return createKey(kid)
}

export function signWith(key: SigningKey, claims: JWTPayload): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.kid })
    .sign(key.privateKey)
}

async function createKey(kid: string = randomUUID()): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { modulusLength: 2048 })
  const publicJwk = { ...(await exportJWK(publicKey)), kid, use: 'sig' }
  return { kid, privateKey, publicJwk }
}
