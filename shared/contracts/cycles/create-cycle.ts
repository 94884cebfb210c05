import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const createCycle = defineContract({
  name: 'createCycle',
  summary: 'Create a cycle; lengths outside 3 to 4 months are accepted with a warning',
  method: 'POST',
  path: '/cycles',
  status: 201,
  idempotent: true,
  body: z.strictObject({
    name: z.string().trim().min(1).max(60),
    startsOn: s.plainDate,
    endsOn: s.plainDate,
  }),
  errors: ['already_exists', 'idempotency_key_reused'],
  response: v.cycle,
})
