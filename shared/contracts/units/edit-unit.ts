import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const editUnit = defineContract({
  name: 'editUnit',
  summary: 'Rename, move, bind to a Teams team, archive or restore a unit',
  method: 'PATCH',
  path: '/units/{unitId}',
  params: z.object({ unitId: s.unitId }),
  body: z.strictObject({
    name: z.string().trim().min(1).max(120).optional(),
    parentId: s.unitId.nullable().optional(),
    teamId: z.uuid().nullable().optional(),
    archived: z.boolean().optional(),
  }),
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required', 'conflict'],
  response: v.unit,
})
