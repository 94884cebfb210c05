import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countsOf, isSplit, spreadOf } from '#tab/reviews/distribution.ts'

describe('the spread of a vote', () => {
  test.each([
    [[7], { low: 7, high: 7, median: 7, width: 0 }, false],
    [[4, 8, 6], { low: 4, high: 8, median: 6, width: 4 }, true],
    [[5, 8], { low: 5, high: 8, median: 6.5, width: 3 }, false],
    [[0, 10, 10, 10], { low: 0, high: 10, median: 10, width: 10 }, true],
  ])('of %j', (votes, spread, split) => {
    expect(spreadOf(votes)).toEqual(spread)
    expect(isSplit(spread)).toBe(split)
  })

  test('is nothing without votes', () => {
    expect(spreadOf([])).toBeNull()
  })

  test('counts every vote once, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (votes) => {
        const counts = countsOf(votes)
        expect(counts).toHaveLength(11)
        expect(counts.reduce((sum, count) => sum + count)).toBe(votes.length)
        const spread = spreadOf(votes)
        expect(spread).toEqual(spreadOf([...votes].reverse()))
        expect(counts[spread?.low ?? -1]).toBeGreaterThan(0)
      }),
    )
  })
})
