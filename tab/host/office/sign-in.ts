import type { SignIn } from '../token.ts'
import { askRegistration, type Registration } from './registration.ts'

/** https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in */
const isNested = (): boolean => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')

const inDialog = async (): Promise<SignIn> => (await import('./dialog-sign-in.ts')).dialogSignIn

/** MSAL's word for somebody who closed what was asked. */
const isCancelled = (error: unknown): boolean => Reflect.get(Object(error), 'errorCode') === 'user_cancelled'

/** Where Outlook asks in vain, by hand, its window is left: some rules of an organisation forbid the one and not the other. */
const withDialog = ({ silently, proving }: SignIn): SignIn => ({
  silently,
  proving: async (claims) => {
    try {
      return await proving(claims)
    } catch (error) {
      if (isCancelled(error)) throw error
      return (await inDialog()).proving(claims)
    }
  },
})

/** Only the way that this Outlook knows is fetched. */
const way = async (registration: Promise<Registration>): Promise<SignIn> => {
  if (!isNested()) return inDialog()
  // What was asked for ahead may have failed where the next attempt does not
  const asked = registration.catch(askRegistration)
  const [{ nestedSignIn }, known] = await Promise.all([import('./nested-sign-in.ts'), asked])
  return nestedSignIn(known).then(withDialog, inDialog)
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
