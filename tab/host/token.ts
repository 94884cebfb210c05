const RENEW_BEFORE_END_MS = 5 * 60_000

/** How the host around the page has its person signed in to our API. */
export interface SignIn {
  /**
   * A token, if possible without asking the person anything.
   * @param again the one before was refused: a kept one will not do
   */
  silently(again: boolean): Promise<string>
  /** A token that carries what Entra ID asks for in `claims`, such as a second factor; empty where it asks for nothing. */
  proving(claims: string): Promise<string>
}

let signIn: SignIn | null = null
let current: { readonly token: string; readonly endsAt: number } | null = null
let pending: Promise<string> | null = null
let wasRefused = false

/** Settled once, by the page that is opened: each host has a way of its own. */
export const signInThrough = (host: SignIn) => {
  signIn = host
}

const host = (): SignIn => {
  if (signIn === null) throw new Error('no host to sign in through')
  return signIn
}

interface Claims {
  readonly exp?: number
}

/** Only the end is read here, to ask in time for the next one; the server decides what the token is worth. */
const endOf = (token: string): number => {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const claims: Claims = JSON.parse(atob(payload))
    return (claims.exp ?? 0) * 1000
  } catch {
    return 0
  }
}

const keep = (token: string): string => {
  current = { token, endsAt: endOf(token) }
  wasRefused = false
  return token
}

const fetchToken = async (): Promise<string> => keep(await host().silently(wasRefused))

/** The reader's sign-in token for our API, kept in memory until shortly before its end. */
export const authToken = (): Promise<string> => {
  if (current && current.endsAt - RENEW_BEFORE_END_MS > Date.now()) return Promise.resolve(current.token)
  pending ??= fetchToken().finally(() => {
    pending = null
  })
  return pending
}

/** Lets the person prove what Entra ID asks for; the next request carries the proof. */
export const answerChallenge = async (claims: string): Promise<void> => {
  keep(await host().proving(claims))
}

/** After a 401: what is in memory is worth nothing any more. */
export const forgetToken = () => {
  current = null
  wasRefused = true
}
