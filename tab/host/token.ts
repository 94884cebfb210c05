import { authentication } from '@microsoft/teams-js'

const RENEW_BEFORE_END_MS = 5 * 60_000

let current: { readonly token: string; readonly endsAt: number } | null = null
let pending: Promise<string> | null = null

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

const fetchToken = async (): Promise<string> => {
  const token = await authentication.getAuthToken({ silent: true })
  current = { token, endsAt: endOf(token) }
  return token
}

/** The reader's sign-in token for our API, kept in memory until shortly before its end. */
export const authToken = (): Promise<string> => {
  if (current && current.endsAt - RENEW_BEFORE_END_MS > Date.now()) return Promise.resolve(current.token)
  pending ??= fetchToken().finally(() => {
    pending = null
  })
  return pending
}

/** Lets the person prove what Entra ID asks for, such as a second factor; the next token carries the proof. */
export const answerChallenge = async (claims: string): Promise<void> => {
  const token = await authentication.getAuthToken({ claims: [claims], silent: false })
  current = { token, endsAt: endOf(token) }
}

/** After a 401: what is in memory is worth nothing any more. */
export const forgetToken = () => {
  current = null
}
