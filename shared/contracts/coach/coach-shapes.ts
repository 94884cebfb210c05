import * as z from 'zod'
import * as metric from '#shared/contracts/shapes/metric.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const language = z.enum(['de', 'en'])
/** The sender's own name for a text; it comes back with what is said about it. */
const id = z.string().max(64).nullable().default(null)
const text = z.string().max(s.TEXT_MAX)
const span = z.strictObject({ min: z.int().min(1).max(50), max: z.int().min(1).max(50) })

const common = {
  id,
  title: text,
  /** The language of the text; recognised when it is not said. */
  language: language.optional(),
}

export const objectiveText = z.strictObject({
  ...common,
  why: text.optional(),
  cycleEnd: s.plainDate.optional(),
})

export const keyResultText = z.strictObject({
  ...common,
  hasBaseline: z.boolean().optional(),
  cycleEnd: s.plainDate.optional(),
})

const setKeyResult = keyResultText.extend({
  ownerId: s.personId.nullable().optional(),
  baseline: s.value.nullable().optional(),
  target: s.value.nullable().optional(),
  /** Where the value lands by itself if the trend goes on. */
  trendValue: s.value.nullable().optional(),
})

export const set = z.strictObject({
  objectives: z
    .array(
      objectiveText.extend({
        origin: v.origin.optional(),
        ownerId: s.personId.nullable().optional(),
        keyResults: z.array(setKeyResult).max(50),
      }),
    )
    .max(50),
  /** Key results of other units, to find what is measured twice. */
  elsewhere: z
    .array(z.strictObject({ unitName: z.string().max(120), title: text, language: language.optional() }))
    .max(500)
    .optional(),
  limits: z.strictObject({ objectives: span, keyResults: span }).optional(),
  topDownShare: s.share.optional(),
  cycleEnd: s.plainDate.optional(),
})

export const finding = z.object({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'hint']),
  /** A sure finding tells; a judgement call asks. */
  certainty: z.enum(['tells', 'asks']),
  target: z.object({ kind: z.enum(['objective', 'key_result', 'set']), id: z.string().nullable() }),
  reason: z.string(),
  question: z.string(),
  /** The criterion and where it comes from. */
  source: z.string(),
  /** A text that may be taken instead. */
  rewrite: z.string().nullable(),
})

export const objectiveJudgement = z.object({
  id: z.string().nullable(),
  language,
  labels: z.object({
    qualitative: z.boolean(),
    isTaskOrProject: z.boolean(),
    isMetricTarget: z.boolean(),
    unsure: z.boolean(),
  }),
  findings: z.array(finding),
})

export const keyResultJudgement = z.object({
  id: z.string().nullable(),
  language,
  labels: z.object({
    measurable: z.boolean(),
    isTaskOrMilestone: z.boolean(),
    hasBaseline: z.boolean(),
    direction: z.enum(['increase', 'decrease', 'maintain', 'achieve', 'none']),
    targetValue: z.number().nullable(),
    baselineValue: z.number().nullable(),
    unit: z.string().nullable(),
    unsure: z.boolean(),
  }),
  /** How the sentence says it is measured; null when it says nothing. */
  metric: metric.metric.nullable(),
  findings: z.array(finding),
})

export const setJudgement = z.object({
  findings: z.array(finding),
  strength: z.enum(['strong', 'fair', 'weak']),
})
