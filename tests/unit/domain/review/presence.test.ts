import { expect, test } from 'vitest'
import { isForgotten } from '#shared/domain/review/forgotten.ts'
import { isAway, isPresent } from '#shared/domain/review/presence.ts'
import type { Review } from '#shared/domain/review/review.ts'
import { type Row, sections } from '#tests/vectors/table.ts'
import { givenReview, NOW, person } from './given-review.ts'

const ago = (seconds: string): string => new Date(Date.parse(NOW) - Number(seconds) * 1000).toISOString()
const optional = (seconds: string): string | null => (seconds === '–' ? null : ago(seconds))
const rows = (under: string): readonly Row[] =>
  sections('review/presence').find(([heading]) => heading === under)?.[1] ?? []
const yes = (cell: string): boolean => cell === 'yes'

test.each(rows('Somebody is here'))('$says seconds ago', (row) => {
  const seen = { seenAt: ago(row.cell('seen')), leftAt: optional(row.cell('left')) }
  expect(isPresent(seen, NOW)).toBe(yes(row.cell('is here')))
})

test.each(rows('The facilitator is away'))('$says', (row) => {
  const seenAt = optional(row.cell('seen'))
  const facilitator = row.says === 'nobody yet' ? null : person(row.says)
  const presence = seenAt === null ? null : { seenAt, leftAt: null }
  const isMember = yes(row.cell('belongs to the unit'))
  expect(isAway(facilitator, { presence, isMember, now: NOW })).toBe(yes(row.cell('may be taken over from')))
})

test.each(rows('Nobody closes the session'))('$says', (row) => {
  const minutes = row.cell('last step, minutes ago')
  const startedAt = minutes === '–' ? NOW : ago(String(Number(minutes) * 60))
  const current = row.says === 'open' ? { stepId: 'confidence' as const, startedAt } : null
  const review = givenReview(row.says as Review['state'], { current }) // read from the table
  expect(isForgotten(review, NOW)).toBe(yes(row.cell('is closed by the timer')))
})
