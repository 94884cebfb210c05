import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const createUnit = defineContract({
  name: 'createUnit',
  summary: 'Create a unit',
  method: 'POST',
  path: '/units',
  status: 201,
  idempotent: true,
  body: z.strictObject({
    name: z.string().trim().min(1).max(120),
    parentId: s.unitId.nullable().default(null),
    teamId: z.uuid().nullable().default(null),
  }),
  errors: ['already_exists', 'idempotency_key_reused'],
  response: v.unit,
})
