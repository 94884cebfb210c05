import type { rituals as deRituals, steps as deSteps } from '../de/ritual-words.ts'
import type { SameKeys } from '../same-keys.ts'

export const rituals: SameKeys<typeof deRituals> = {
  planning: 'Planning',
  weekly_check_in: 'Weekly check-in',
  mid_cycle_review: 'Mid-cycle review',
  cycle_review: 'Cycle review',
  retrospective: 'Retrospective',
}

export const steps: SameKeys<typeof deSteps> = {
  open_actions: 'Open from last time',
  learnings: 'Learnings',
  drafts: 'Drafts',
  coach: 'Coach',
  alignment: 'Alignment',
  agreement: 'Agreement',
  confidence: 'Confidence',
  check_ins: 'Values',
  blockers: 'Blockers',
  commitments: 'Commitments',
  forecast: 'Forecast',
  calibration: 'Calibration',
  dependencies: 'Dependencies',
  grades: 'Grades',
  carry_over: 'Carry over',
  write: 'Write',
  group: 'Group',
  dots: 'Dots',
  discuss: 'Discuss',
  pulse: 'Pulse',
  decisions: 'Decisions',
  wrap_up: 'Wrap-up',
}
