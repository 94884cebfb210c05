import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'

/** In the order of a cycle. */
export const RITUALS: readonly ReviewSessionView['ritual'][] = [
  'planning',
  'weekly_check_in',
  'mid_cycle_review',
  'cycle_review',
  'retrospective',
]
