import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getUnit = defineContract({
  name: 'getUnit',
  summary: 'One unit with its leads and members',
  method: 'GET',
  path: '/units/{unitId}',
  params: z.object({ unitId: s.unitId }),
  etag: true,
  response: z.object({ unit: v.unit, people: v.people }),
})
