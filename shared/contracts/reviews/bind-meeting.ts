import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const bindMeeting = defineContract({
  name: 'bindMeeting',
  summary: 'Say by hand which unit and ritual a Teams meeting belongs to',
  method: 'PUT',
  path: '/reviews/by-meeting',
  body: z.strictObject({
    joinUrl: r.joinUrl,
    cycleId: s.cycleId,
    unitId: s.unitId,
    ritual: r.ritual,
  }),
  errors: ['cycle_closed', 'conflict'],
  response: r.meeting,
})
