import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const askForContributions = defineContract({
  name: 'askForContributions',
  summary: 'Ask other units to contribute to an objective with one of their own',
  method: 'POST',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/contribution-requests',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  status: 201,
  idempotent: true,
  body: z.strictObject({
    unitIds: z.array(s.unitId).min(1).max(40),
    /** What is hoped for. */
    message: s.text.default(''),
    /** Inside the cycle and not in the past. */
    dueOn: s.plainDate.nullable().default(null),
  }),
  errors: ['cycle_closed', 'invalid_transition', 'idempotency_key_reused'],
  /** Those that have just been asked. */
  response: z.object({ requests: z.array(a.contributionRequest) }),
})
