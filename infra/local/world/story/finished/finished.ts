import type { StoryUnit } from '../../story.ts'
import { finishedKundenerfolg, finishedKundenservice, finishedPlattform } from './delivery.ts'
import { finishedDach, finishedNordlicht } from './sales.ts'

/** The cycle before: graded and closed; some of it lives on in the running one. */
export const finished: readonly StoryUnit[] = [
  finishedNordlicht,
  finishedDach,
  finishedKundenservice,
  finishedKundenerfolg,
  finishedPlattform,
]
