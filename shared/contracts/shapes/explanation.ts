import * as z from 'zod'
import { FIGURES } from '#shared/domain/explanation.ts'

/** One number or colour with its own arithmetic; the parameters are what the sentence is made of. */
export const explanation = z.object({
  /** "objective", the key result's id, or "unit". */
  subject: z.string(),
  figure: z.enum(FIGURES),
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
