import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as a from '#shared/contracts/shapes/alignment.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

const ends = { from: a.endInput, to: a.endInput }

export const createAlignment = defineContract({
  name: 'createAlignment',
  summary: 'Let an objective or key result contribute to another, or ask another unit for what it depends on',
  method: 'POST',
  path: '/cycles/{cycleId}/alignments',
  params: z.object({ cycleId: s.cycleId }),
  status: 201,
  idempotent: true,
  etag: true,
  body: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('contributes_to'),
      ...ends,
      share: a.contributionShare.nullable().default(null),
    }),
    z.strictObject({
      kind: z.literal('depends_on'),
      ...ends,
      /** What is needed. */
      message: s.text.default(''),
      /** Inside the cycle and not in the past. */
      dueOn: s.plainDate.nullable().default(null),
      /** Carries the risk until it is confirmed; who asks, when absent. */
      riskOwnerId: s.personId.nullable().optional(),
    }),
  ]),
  errors: ['conflict', 'already_exists', 'cycle_closed', 'invalid_transition', 'idempotency_key_reused'],
  response: a.alignment,
})
