import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getCycle = defineContract({
  name: 'getCycle',
  summary: 'One cycle',
  method: 'GET',
  path: '/cycles/{cycleId}',
  params: z.object({ cycleId: s.cycleId }),
  etag: true,
  response: v.cycle,
})
