import './languages/both.ts'

/** The coach with both languages. */
export { judgeKeyResult, judgeObjective, judgeSet } from './judge.ts'
