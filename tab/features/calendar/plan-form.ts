import { choiceOf } from '#shared/domain/ritual/defaults.ts'
import type { RitualName, RitualPlanForm } from './calendar-queries.ts'

export type Choice = RitualPlanForm['rituals'][number]

export const RITUAL_ORDER: readonly RitualName[] = [
  'planning',
  'weekly_check_in',
  'mid_cycle_review',
  'cycle_review',
  'retrospective',
]

export const choiceIn = (plan: RitualPlanForm, ritual: RitualName): Choice => choiceOf(plan, ritual)

/** The plan with one ritual decided anew; every other stays as it is. */
export const withChoice = (
  plan: RitualPlanForm,
  ritual: RitualName,
  part: Partial<Choice>,
): RitualPlanForm => ({
  ...plan,
  rituals: RITUAL_ORDER.map((one) =>
    one === ritual ? { ...choiceIn(plan, one), ...part } : choiceIn(plan, one),
  ),
})

/** Lengths that fit a calendar's grid, and the one that was chosen elsewhere. */
export const lengthsWith = (minutes: number): readonly number[] =>
  [...new Set([15, 30, 45, 60, 75, 90, 120, 150, 180, 240, minutes])].sort((a, b) => a - b)

/** Only what differs from the saved plan, so that somebody else's change to another field stays. */
export const changedFields = (saved: RitualPlanForm, form: RitualPlanForm): Partial<RitualPlanForm> =>
  Object.fromEntries(
    Object.entries(form).filter(
      ([name, value]) => JSON.stringify(saved[name as keyof RitualPlanForm]) !== JSON.stringify(value), // same keys
    ),
  )
