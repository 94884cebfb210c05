import { describe, expect, test } from 'vitest'
import type { StepId } from '#shared/domain/review/agenda.ts'
import type { Review } from '#shared/domain/review/review.ts'
import {
  type Changed,
  closeReview,
  editReview,
  handOver,
  moveOn,
  openReview,
  reopenReview,
} from '#shared/domain/review/review-changes.ts'
import { table } from '#tests/vectors/table.ts'
import { doing, givenReview, person } from './given-review.ts'

const move = (review: Review, text: string): Changed => {
  const [, from, to] = /from (\w+) to (\w+)/.exec(text) ?? []
  return moveOn(review, { from: from as StepId, to: to as StepId }, doing()) // read from the table
}

function act(review: Review, what: string): Changed {
  if (what === 'opens it') return openReview(review, doing())
  if (what.startsWith('goes')) return move(review, what)
  if (what.startsWith('hands over to')) {
    const to = person(what.slice('hands over to '.length))
    return handOver(review, { to, members: [person('Anna'), person('Ben')] }, doing())
  }
  if (what === 'closes it') return closeReview(review, { by: 'facilitator', actionIds: [] }, doing())
  if (what === 'reopens it') return reopenReview(review, 'Etwas fehlt', doing())
  const agenda = [{ stepId: 'check_ins', minutes: 9 }] as const
  const patch = what === 'changes the agenda' ? { agenda } : { language: 'en' as const }
  return editReview(review, { patch, hasCards: false }, doing())
}

const outcomeOf = (changed: Changed): string => {
  if (!changed.ok) return changed.error.code
  return changed.value.history.changes.length === 0 ? 'as it is' : changed.value.review.state
}

const cases = table('review/transitions').flatMap((row) =>
  (['scheduled', 'open', 'closed'] as const).map((state) => [row.says, state, row.cell(state)] as const),
)

describe('the life of a session', () => {
  test.each(cases)('somebody %s while it is %s: %s', (what, state, expected) => {
    expect(outcomeOf(act(givenReview(state), what))).toBe(expected)
  })
})
