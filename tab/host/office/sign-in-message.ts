/** What the sign-in window tells the pane that opened it. */
export type SignInMessage = { readonly token: string } | { readonly error: string }

export const readSignInMessage = (text: string): SignInMessage | null => {
  try {
    const said: unknown = JSON.parse(text)
    const field = (name: string): unknown => Reflect.get(Object(said), name)
    const [token, error] = [field('token'), field('error')]
    if (typeof token === 'string') return { token }
    return typeof error === 'string' ? { error } : null
  } catch {
    return null
  }
}
