import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const createSample = defineContract({
  name: 'createSample',
  summary: 'Try the article’s example in an organisation that has no unit and no cycle yet',
  method: 'POST',
  path: '/sample',
  status: 201,
  idempotent: true,
  body: z.strictObject({ language: z.enum(['de', 'en']) }),
  errors: ['already_exists', 'idempotency_key_reused'],
  response: z.object({ unit: v.unit, cycle: v.cycle }),
})
