import { createNestablePublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser'
import type { SignIn } from '../token.ts'
import { type Registration, scopeOf, tenantUrl } from './registration.ts'

/** Outlook itself asks Entra ID on our behalf and shows whatever people have to answer. */
export const nestedSignIn = async (registration: Registration): Promise<SignIn> => {
  const app = await createNestablePublicClientApplication({
    auth: { clientId: registration.clientId, authority: tenantUrl(registration) },
    cache: { cacheLocation: 'memoryStorage' },
  })
  const scopes = [scopeOf(registration)]
  const asking = async (claims: string) =>
    (await app.acquireTokenPopup({ scopes, ...(claims !== '' && { claims }) })).accessToken
  return {
    silently: async (again) => {
      try {
        return (await app.acquireTokenSilent({ scopes, forceRefresh: again })).accessToken
      } catch (error) {
        if (error instanceof InteractionRequiredAuthError) return asking('')
        throw error
      }
    },
    proving: asking,
  }
}
