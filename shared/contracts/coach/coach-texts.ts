import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as c from './coach-shapes.ts'

const MOST = 200

export const coachTexts = defineContract({
  name: 'coachTexts',
  summary: 'What the coach says about single texts or about a whole set; nothing is stored',
  method: 'POST',
  path: '/coach',
  body: z.strictObject({
    /** The language of the answer, and of texts that do not show theirs. */
    language: c.language,
    objectives: z.array(c.objectiveText).max(MOST).default([]),
    keyResults: z.array(c.keyResultText).max(MOST).default([]),
    /** A unit's objectives of one cycle with their key results. */
    set: c.set.optional(),
  }),
  response: z.object({
    objectives: z.array(c.objectiveJudgement),
    keyResults: z.array(c.keyResultJudgement),
    set: c.setJudgement.nullable(),
  }),
})
