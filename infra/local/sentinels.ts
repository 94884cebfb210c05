/**
 * Words in the name of a person, team or group that make a simulated service fail, so that whatever a test shows can be
 * seen by hand in the browser too.
 */
const words = {
  /** Graph answers 429 with Retry-After until that time has passed, then once normally. */
  throttled: /\bThrottled\b/,
  /** Graph answers 503. */
  unavailable: /\bUnavailable\b/,
  /** Entra: the person must consent before any exchange, whatever the tenant has granted. */
  consentless: /\bConsentless\b/,
  /** Graph makes this person's meetings without a Teams link, as for an account without a licence. */
  linkless: /\bLinkless\b/,
  /** Exchange takes two changes of this person's calendar at a time and asks to come back later for the others. */
  slow: /\bSlow\b/,
  /** The person has the Teams app not installed: nothing can be told in the activity feed. */
  appless: /\bAppless\b/,
  /** Entra: every exchange needs a second factor. */
  stepUp: /\bStepup\b/,
}

export type Sentinel = keyof typeof words

export function hasSentinel(name: string, sentinel: Sentinel): boolean {
  return words[sentinel].test(name)
}
