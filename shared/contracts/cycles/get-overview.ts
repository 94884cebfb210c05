import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import { explanation } from '#shared/contracts/shapes/explanation.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getOverview = defineContract({
  name: 'getOverview',
  summary: 'How every unit of the organisation stands in one cycle',
  method: 'GET',
  path: '/cycles/{cycleId}/overview',
  params: z.object({ cycleId: s.cycleId }),
  etag: true,
  response: z.object({
    cycle: v.cycle,
    units: z.array(v.unitSummary),
    balance: v.balance,
    /** The arithmetic behind the organisation's own figures; each unit has an address for its own. */
    explanations: z.array(explanation),
  }),
})
