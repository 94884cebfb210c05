import { app, authentication } from '@microsoft/teams-js'

/** Tells the tab that opened this popup how it went; a page that was opened by hand has nobody to tell. */
export const finishSignIn = async (isDone: boolean): Promise<void> => {
  if (window.opener === null) return
  await app.initialize()
  if (isDone) authentication.notifySuccess('consented')
  else authentication.notifyFailure('refused')
}

/** Teams opens popups over https only; a page that came another way knows the address of its installation. */
const popupAddress = (): string => {
  const own = new URL('.', location.href)
  if (own.protocol === 'https:') return own.href
  return document.querySelector<HTMLMetaElement>('meta[name="leitstern-address"]')?.content ?? own.href
}

/** The page one can send to an administrator, or open to give one's own consent. */
export const consentPage = (entraAddress: string): string =>
  `${new URL('auth.html', popupAddress())}?${new URLSearchParams({ to: entraAddress })}`

/** `closed`: without an answer; `blocked`: no window came up at all. */
export type ConsentFailure = 'refused' | 'closed' | 'blocked'

/** The words teams-js rejects with: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/auth-flow-tab */
const FAILURES: Readonly<Record<string, ConsentFailure>> = {
  CancelledByUser: 'closed',
  FailedToOpenWindow: 'blocked',
}

export const consentFailure = (error: unknown): ConsentFailure =>
  FAILURES[error instanceof Error ? error.message : String(error)] ?? 'refused'

const withHint = (entraAddress: string, loginHint: string | null): string => {
  if (loginHint === null) return entraAddress
  const address = new URL(entraAddress)
  address.searchParams.set('login_hint', loginHint)
  return address.href
}

/** Opens Entra ID's consent page; resolves when access was allowed, rejects with a `ConsentFailure`'s words when not. */
export const askConsent = (entraAddress: string, loginHint: string | null): Promise<unknown> =>
  authentication.authenticate({
    url: consentPage(withHint(entraAddress, loginHint)),
    width: 600,
    height: 640,
  })
