import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const findSession = defineContract({
  name: 'findSession',
  summary: 'The session of a unit’s ritual that is on today, or the nearest one to come',
  method: 'GET',
  path: '/cycles/{cycleId}/units/{unitId}/rituals/{ritual}/session',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId, ritual: r.ritual }),
  etag: true,
  response: z.object({
    /** Null where nobody has prepared one yet. */
    session: r.reviewSession.nullable(),
  }),
})
