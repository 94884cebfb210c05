import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countsOf, isSplit } from '#tab/reviews/distribution.ts'

describe('the spread of a vote', () => {
  test.each([
    [7, 7, false],
    [5, 8, false],
    [4, 8, true],
    [0, 10, true],
  ])('from %i to %i is worth a question: %s', (low, high, expected) => {
    expect(isSplit({ low, high })).toBe(expected)
  })

  test('counts every vote once, at its own step', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 })), (votes) => {
        const counts = countsOf(votes)
        expect(counts).toHaveLength(11)
        expect(counts.flatMap((count, step) => Array(count).fill(step))).toEqual(votes.sort((a, b) => a - b))
      }),
    )
  })
})
