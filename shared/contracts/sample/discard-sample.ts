import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'

export const discardSample = defineContract({
  name: 'discardSample',
  summary: 'Throw the sample away for good, with everything that was tried in it',
  method: 'DELETE',
  path: '/sample',
  status: 204,
  response: z.null(),
})
