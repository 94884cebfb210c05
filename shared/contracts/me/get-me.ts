import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getMe = defineContract({
  name: 'getMe',
  summary: 'Who I am, my units and rights, and the organisation as far as every screen needs it',
  method: 'GET',
  path: '/me',
  etag: true,
  response: z.object({
    person: v.person,
    tenantId: z.string(),
    isAdmin: z.boolean(),
    leadOf: z.array(s.unitId),
    memberOf: z.array(s.unitId),
    settings: v.settings,
    settingsEtag: s.etag,
    units: z.array(v.unit),
    cycles: z.array(v.cycle),
    /** The running cycle, else the next one, else the last one. */
    currentCycleId: s.cycleId.nullable(),
    denials: v.denials,
  }),
})
