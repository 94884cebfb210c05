import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const listCycles = defineContract({
  name: 'listCycles',
  summary: 'All cycles, newest first',
  method: 'GET',
  path: '/cycles',
  query: z.strictObject(v.cursorQuery),
  etag: true,
  response: z.object(v.page(v.cycle)),
})
