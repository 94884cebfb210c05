import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agendaOf, minutesOf } from '#shared/domain/review/agenda.ts'
import { counted, putDots, spentOf } from '#shared/domain/review/dots.ts'
import { escaped } from '#shared/domain/review/minutes.ts'
import { countOf, EMPTY_TALLY, meanOf, PULSE_QUESTIONS, tallied } from '#shared/domain/review/pulse.ts'
import { DEFAULT_RETRO } from '#shared/domain/review/retro-format.ts'
import { spreadOf } from '#shared/domain/review/spread.ts'
import { givenReview } from './given-review.ts'

test.each([
  ['planning', 120],
  ['weekly_check_in', 30],
  ['mid_cycle_review', 60],
  ['cycle_review', 60],
  ['retrospective', 60],
] as const)('the usual agenda of %s fills its %i minutes', (ritual, minutes) => {
  expect(minutesOf(agendaOf(ritual))).toBe(minutes)
})

test('a spread tells the values, not whose they are', () => {
  expect(spreadOf([])).toBeNull()
  expect(spreadOf([7, 2, 9])).toEqual({ values: [2, 7, 9], low: 2, high: 9, mean: 6 })
  const votes = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 })
  fc.assert(
    fc.property(votes, (all) => {
      expect(spreadOf([...all].reverse())).toEqual(spreadOf(all))
    }),
  )
})

test('the pulse keeps counts, in which the order of answering is lost', () => {
  const answers = fc.record({
    agreed_together: fc.integer({ min: 1, max: 5 }),
    influence: fc.integer({ min: 1, max: 5 }),
    transparency: fc.integer({ min: 1, max: 5 }),
    focus: fc.integer({ min: 1, max: 5 }),
    learning: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(fc.array(answers, { maxLength: 12 }), (all) => {
      const tally = all.reduce(tallied, EMPTY_TALLY)
      expect([...all].reverse().reduce(tallied, EMPTY_TALLY)).toEqual(tally)
      expect(countOf(tally)).toBe(all.length)
      for (const question of PULSE_QUESTIONS) {
        const mean = all.reduce((sum, one) => sum + one[question], 0) / all.length
        if (all.length > 0) expect(meanOf(tally[question])).toBeCloseTo(mean)
        else expect(meanOf(tally[question])).toBeNull()
      }
    }),
  )
})

test('nobody ever has more dots out than the budget, however they are moved', () => {
  const review = givenReview('open', { retro: DEFAULT_RETRO })
  const moves = fc.array(
    fc.record({ targetId: fc.constantFrom('a', 'b', 'c'), dots: fc.integer({ min: 0, max: 20 }) }),
  )
  fc.assert(
    fc.property(moves, (all) => {
      let own: readonly { targetId: string; dots: number }[] = []
      for (const move of all) {
        const after = putDots(review, own, move)
        if (after.ok) own = after.value
        expect(spentOf(own)).toBeLessThanOrEqual(DEFAULT_RETRO.dotBudget)
      }
      expect(spentOf(counted([own, own]))).toBe(2 * spentOf(own))
    }),
  )
})

test('people’s words stay words in the minutes', () => {
  expect(escaped('# Titel\n[x](http://y) *fett* 1. <b>')).toBe(
    '\\# Titel \\[x\\](http://y) \\*fett\\* 1. \\<b\\>',
  )
  expect(escaped('1. Punkt')).toBe('1\\. Punkt')
  expect(escaped('- Strich')).toBe('\\- Strich')
})
