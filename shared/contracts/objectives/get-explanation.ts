import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

/** One number or colour with its own arithmetic; `inputs` and `steps` are what the sentence is made of. */
const explanation = z.object({
  /** "objective" or the key result's id. */
  subject: z.string(),
  figure: z.enum(['progress', 'expected_pace', 'health', 'forecast', 'suggested_grade', 'confidence']),
  value: z.union([z.number(), z.string()]).nullable(),
  /** Key of the sentence in the tab's texts, with its parameters. */
  sentence: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  /** The line of numbers: one term each, e.g. a key result with its clamped progress and weight. */
  terms: z.array(
    z.object({
      label: z.string(),
      value: z.number().nullable(),
      weight: z.number().nullable(),
      /** Why a term does not count, e.g. "weight_zero", "no_value", "find_baseline", "archived". */
      leftOut: z.string().nullable(),
    }),
  ),
})

export const getExplanation = defineContract({
  name: 'getExplanation',
  summary: 'The arithmetic behind every number and colour of one objective',
  method: 'GET',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/explanation',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }),
  etag: true,
  response: z.object({ explanations: z.array(explanation) }),
})
