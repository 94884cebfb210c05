import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const searchPeople = defineContract({
  name: 'searchPeople',
  summary: 'People of the organisation by name, for owners and mentions',
  method: 'GET',
  path: '/people',
  query: z.strictObject({ q: z.string().trim().max(100).default(''), ...v.cursorQuery }),
  response: z.object(v.page(v.person)),
})
