import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const listUnits = defineContract({
  name: 'listUnits',
  summary: 'All units of the organisation',
  method: 'GET',
  path: '/units',
  query: z.strictObject(v.cursorQuery),
  etag: true,
  response: z.object({ ...v.page(v.unit), people: v.people }),
})
