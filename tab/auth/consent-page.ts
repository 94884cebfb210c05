type Place = Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>

export type Answer = 'done' | 'doneForAll' | 'refused'

/** How Entra ID answered, in the query (administrators) or behind the "#" (everybody else); null before it did. */
export const answerOf = ({ search, hash }: Place): Answer | null => {
  const said = new URLSearchParams([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))])
  if (said.has('error')) return 'refused'
  if (said.get('admin_consent')?.toLowerCase() === 'true') return 'doneForAll'
  return said.has('code') ? 'done' : null
}

/** The consent page that was asked for, as the API named it. */
export const askedOf = ({ search }: Place): string | null => new URLSearchParams(search).get('to')

/**
 * The address of Entra ID's consent page, completed by the way back. Null for any other place: a link to this page
 * must not be able to lead people elsewhere. The code Entra ID sends back is never redeemed, the consent is what counts.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 */
export const consentAddress = (to: string | null, authority: string, here: Place): string | null => {
  if (to === null || !to.startsWith(`${authority}/`) || !URL.canParse(to)) return null
  const address = new URL(to)
  address.searchParams.set('redirect_uri', `${here.origin}${here.pathname}`)
  if (address.pathname.endsWith('/authorize')) {
    address.searchParams.set('response_type', 'code')
    address.searchParams.set('response_mode', 'fragment')
  }
  return address.href
}
