import { micromark } from 'micromark'
import { expect, test } from 'vitest'
import { type MinutesInput, minutesOf } from '#shared/domain/review/minutes.ts'
import { givenReview, person } from '#tests/unit/domain/review/given-review.ts'

const input = (more: Partial<MinutesInput>): MinutesInput => ({
  review: givenReview('open'),
  unitName: 'Vertrieb',
  cycleName: 'September 2026 – Januar 2027',
  nameOf: () => 'Anna',
  participants: [person('Anna')],
  items: [],
  actions: [],
  cards: [],
  groups: [],
  titles: new Map(),
  events: [],
  ...more,
})

test('minutes dated in German show the date as a date, not as the 24th point of a list', () => {
  const html = micromark(minutesOf(input({})))
  expect(html).toContain('<p>24. November 2026 · September 2026 – Januar 2027</p>')
  expect(html).not.toContain('<ol')
})

test('an entity that somebody typed stays what was typed', () => {
  expect(micromark(minutesOf(input({ unitName: 'R&amp;D &lt;neu&gt;' })))).toContain(
    'R&amp;amp;D &amp;lt;neu&amp;gt;',
  )
})
