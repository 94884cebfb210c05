import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const putOrganisation = defineContract({
  name: 'putOrganisation',
  summary: 'Change the settings of the organisation',
  method: 'PUT',
  path: '/organisation',
  body: v.settings,
  ifMatch: true,
  etag: true,
  errors: ['changed_meanwhile', 'if_match_required'],
  response: z.object({ settings: v.settings, etag: s.etag, denials: v.denials }),
})
