/** As which app, and where, people sign in: what the API says of this installation. */
export interface Registration {
  readonly authority: string
  readonly tenant: string
  readonly clientId: string
}

const api = () => document.querySelector<HTMLMetaElement>('meta[name="leitstern-api"]')?.content ?? '/api'

/** Asked without a token, since it is about getting one. */
export const askRegistration = async (): Promise<Registration> => {
  const response = await fetch(`${api()}/sign-in`)
  if (!response.ok) throw new Error(`sign-in is not known: ${response.status}`)
  return response.json()
}

/** Our own API by the id of its app: the form Entra ID wants where an app asks for itself (AADSTS90009). */
export const scopeOf = ({ clientId }: Registration): string => `${clientId}/access_as_user`

export const tenantUrl = ({ authority, tenant }: Registration): string => `${authority}/${tenant}`
