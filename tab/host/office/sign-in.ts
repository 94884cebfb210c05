import type { SignIn } from '../token.ts'
import type { Registration } from './registration.ts'

/** https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in */
const isNested = (): boolean => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')

/** Only the way that this Outlook knows is fetched. */
const way = async (registration: Promise<Registration>): Promise<SignIn> => {
  if (!isNested()) return (await import('./dialog-sign-in.ts')).dialogSignIn
  const [{ nestedSignIn }, known] = await Promise.all([import('./nested-sign-in.ts'), registration])
  return nestedSignIn(known)
}

/**
 * Signs people in as whom they are in Outlook.
 * @param registration on its way while Outlook is still shaking hands
 */
export const outlookSignIn = (registration: Promise<Registration>): SignIn => {
  let found: Promise<SignIn> | null = null
  const signIn = () => {
    found ??= way(registration)
    found.catch(() => {
      found = null
    })
    return found
  }
  return {
    silently: async (again) => (await signIn()).silently(again),
    proving: async (claims) => (await signIn()).proving(claims),
  }
}
