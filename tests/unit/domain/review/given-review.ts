import type { Doing } from '#shared/domain/doing.ts'
import type { Review } from '#shared/domain/review/review.ts'
import { createReview } from '#shared/domain/review/review-changes.ts'
import type { CycleId, PersonId, ReviewId, UnitId } from '#shared/kernel/ids.ts'

export const NOW = '2026-11-24T09:00:00.000Z'
export const person = (name: string) => name as PersonId // the brand exists in types only
export const doing = (who = 'Anna', at = NOW): Doing => ({ who: person(who), at })

/** A weekly check-in with three steps and 30 minutes. */
export function givenReview(state: Review['state'], more: Partial<Review> = {}): Review {
  const frame = {
    cycleId: 'cycle' as CycleId,
    unitId: 'sales' as UnitId,
    ritual: 'weekly_check_in',
    on: '2026-11-24',
    startsAt: null,
    language: 'de',
  } as const // the brands exist in types only
  const made = createReview('review' as ReviewId, frame, doing())
  if (!made.ok) throw new Error('a session can always be created')
  const agenda = [
    { stepId: 'open_actions', minutes: 5 },
    { stepId: 'confidence', minutes: 20 },
    { stepId: 'wrap_up', minutes: 5 },
  ] as const
  const base = { ...made.value.review, agenda, ...more }
  if (state === 'scheduled') return base
  const opened = { ...base, facilitatorId: person('Anna'), openedAt: NOW }
  if (state === 'closed') return { ...opened, state, closedAt: NOW, closedBy: 'facilitator', ...more }
  return { ...opened, state, current: { stepId: 'open_actions', startedAt: NOW }, ...more }
}
