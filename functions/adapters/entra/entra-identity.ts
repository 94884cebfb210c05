import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type RemoteJWKSet } from 'jose'
import {
  type Identity,
  IdentityUnavailable,
  type TokenRefusal,
  type TokenVerdict,
} from '#functions/ports/identity.ts'
import { checkClaims, type EntraSettings } from './claims.ts'
import { VerifiedTokens } from './verified-tokens.ts'

/** Clocks of the token's issuer and ours may differ by this much. */
const SKEW_SECONDS = 300
/** Forged key ids must not make us ask Entra ID again and again. */
const REFETCH_AFTER_MS = 60_000
const KEEP_KEYS_MS = 60 * 60_000

const refuse = (refusal: TokenRefusal, why: string): TokenVerdict => ({ ok: false, refusal, why })

/** Trouble with the keys says nothing about the token. */
const isAboutToken = (error: unknown): error is errors.JOSEError =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) &&
  error.code !== 'ERR_JOSE_GENERIC'

const judge = (error: unknown): TokenVerdict => {
  if (error instanceof errors.JWTExpired) return refuse('token_expired', 'expired')
  if (isAboutToken(error)) return refuse('unauthenticated', error.message)
  throw new IdentityUnavailable('The signing keys cannot be fetched', { cause: error })
}

/**
 * Access tokens of Entra ID for our own API, checked as
 * https://learn.microsoft.com/entra/identity-platform/claims-validation asks.
 */
export class EntraIdentity implements Identity {
  private readonly settings: EntraSettings
  private signingKeys: RemoteJWKSet | null = null
  private readonly now: () => Date
  private readonly verified = new VerifiedTokens()

  constructor(settings: EntraSettings, now: () => Date) {
    this.settings = settings
    this.now = now
  }

  /** With the first token: touching `fetch` makes Node load its HTTP client, a quarter of a cold start. */
  private get keys(): RemoteJWKSet {
    this.signingKeys ??= createRemoteJWKSet(
      new URL(`${this.settings.authority}/common/discovery/v2.0/keys`),
      {
        cooldownDuration: REFETCH_AFTER_MS,
        cacheMaxAge: KEEP_KEYS_MS,
        timeoutDuration: 5000,
      },
    )
    return this.signingKeys
  }

  async verify(token: string): Promise<TokenVerdict> {
    const known = this.verified.find(token, this.now().getTime())
    return known === null ? this.check(token) : { ok: true, token: known }
  }

  private async check(token: string): Promise<TokenVerdict> {
    try {
      const payload = await this.signed(token)
      const verdict = checkClaims(payload, token, this.settings)
      const times = { now: this.now().getTime(), until: (payload.exp ?? 0) * 1000 }
      if (verdict.ok) this.verified.keep(verdict.token, times)
      return verdict
    } catch (error) {
      return judge(error)
    }
  }

  private async signed(token: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, this.keys, {
      algorithms: ['RS256'],
      audience: this.settings.clientId,
      clockTolerance: SKEW_SECONDS,
      currentDate: this.now(),
      requiredClaims: ['exp', 'nbf', 'iat'],
    })
    return payload
  }
}
