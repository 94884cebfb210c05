import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'

export const getSignIn = defineContract({
  name: 'getSignIn',
  summary: 'Where people sign in and give their consent, and to which app; pages lead nowhere else',
  method: 'GET',
  path: '/sign-in',
  anonymous: true,
  etag: true,
  response: z.object({
    /** Address of Entra ID without a trailing slash: "https://login.microsoftonline.com". */
    authority: z.string(),
    /** The one tenant this installation serves; "organizations" where it serves several. */
    tenant: z.string(),
    /** The app registration that people sign in to. */
    clientId: z.string(),
  }),
})
