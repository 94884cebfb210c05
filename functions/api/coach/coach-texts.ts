import { defineQuery } from '#functions/http/define-query.ts'
import {
  presentKeyResultJudgement,
  presentObjectiveJudgement,
  presentSetJudgement,
} from '#functions/presenters/coach.ts'
import { judgeKeyResult, judgeObjective, judgeSet } from '#shared/coach/judge.ts'
import { coachTexts as contract } from '#shared/contracts/coach/coach-texts.ts'

/** Changes nothing, so it is asked like a question although the texts come in a body. */
export const coachTexts = defineQuery(contract, {
  load: async ({ input }) => input.body,
  present: (_, { language, objectives, keyResults, set }) => ({
    objectives: objectives.map((text) => presentObjectiveJudgement(text.id, judgeObjective(text, language))),
    keyResults: keyResults.map((text) => presentKeyResultJudgement(text.id, judgeKeyResult(text, language))),
    set: set === undefined ? null : presentSetJudgement(judgeSet(set, language)),
  }),
})
