import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'

export const getHealth = defineContract({
  name: 'getHealth',
  summary: 'Whether the service answers',
  method: 'GET',
  path: '/health',
  anonymous: true,
  response: z.object({ status: z.literal('ok') }),
})
