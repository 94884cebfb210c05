import type { VerifiedToken } from '#functions/ports/identity.ts'

/** A withdrawn signing key or tenant is noticed within this time. */
const MAX_AGE_MS = 5 * 60_000
const MOST_KEPT = 1000

interface Kept {
  readonly token: VerifiedToken
  readonly since: number
  readonly until: number
}

/** Tokens that have been checked in full: a client sends the same one with every request for an hour. */
export class VerifiedTokens {
  private readonly kept = new Map<string, Kept>()

  /** `now` in milliseconds; null when the token has to be checked (again). */
  find(text: string, now: number): VerifiedToken | null {
    const kept = this.kept.get(text)
    if (kept === undefined) return null
    const isGood = now >= kept.since && now < Math.min(kept.until, kept.since + MAX_AGE_MS)
    if (!isGood) this.kept.delete(text)
    return isGood ? kept.token : null
  }

  /** `until` is the token's own end. */
  keep(token: VerifiedToken, times: { readonly now: number; readonly until: number }): void {
    if (this.kept.size >= MOST_KEPT) this.kept.clear()
    this.kept.set(token.assertion, { token, since: times.now, until: times.until })
  }
}
