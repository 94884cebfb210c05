import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'

export const getSignIn = defineContract({
  name: 'getSignIn',
  summary: 'Where people sign in and give their consent; the consent page leads nowhere else',
  method: 'GET',
  path: '/sign-in',
  anonymous: true,
  etag: true,
  response: z.object({
    /** Address of Entra ID without a trailing slash: "https://login.microsoftonline.com". */
    authority: z.string(),
  }),
})
