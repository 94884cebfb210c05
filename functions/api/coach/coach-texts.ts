import { defineQuery } from '#functions/http/define-query.ts'
import {
  presentKeyResultJudgement,
  presentObjectiveJudgement,
  presentSetJudgement,
} from '#functions/presenters/coach.ts'
import { coachTexts as contract } from '#shared/contracts/coach/coach-texts.ts'

/** Changes nothing, so it is asked like a question although the texts come in a body. */
export const coachTexts = defineQuery(contract, {
  // Lexicons of two languages would lengthen every cold start: they come with the first text
  load: async ({ input }) => ({ ...input.body, coach: await import('#shared/coach/judge-both.ts') }),
  present: (_, { language, objectives, keyResults, set, coach }) => ({
    objectives: objectives.map((text) =>
      presentObjectiveJudgement(text.id, coach.judgeObjective(text, language)),
    ),
    keyResults: keyResults.map((text) =>
      presentKeyResultJudgement(text.id, coach.judgeKeyResult(text, language)),
    ),
    set: set === undefined ? null : presentSetJudgement(coach.judgeSet(set, language)),
  }),
})
