import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const syncMembers = defineContract({
  name: 'syncMembers',
  summary: 'Read members and leads of the bound Teams team from the directory',
  method: 'POST',
  path: '/units/{unitId}/members/sync',
  params: z.object({ unitId: s.unitId }),
  idempotent: true,
  errors: ['conflict', 'consent_required', 'unavailable'],
  response: z.object({ unit: v.unit, people: v.people, added: z.int(), removed: z.int() }),
})
