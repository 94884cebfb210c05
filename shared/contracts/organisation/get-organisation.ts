import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getOrganisation = defineContract({
  name: 'getOrganisation',
  summary: 'Settings of the organisation',
  method: 'GET',
  path: '/organisation',
  etag: true,
  response: z.object({ settings: v.settings, etag: s.etag, denials: v.denials }),
})
