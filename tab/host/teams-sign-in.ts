import { authentication } from '@microsoft/teams-js'
import type { SignIn } from './token.ts'

/** Teams, and Outlook and Microsoft 365 around a personal tab, hand over their own person's token. */
export const teamsSignIn: SignIn = {
  silently: () => authentication.getAuthToken({ silent: true }),
  proving: (claims) => authentication.getAuthToken({ claims: [claims], silent: false }),
}
