import { expect, test } from 'vitest'
import { elapsedShare, expectedPace } from '#shared/domain/pace.ts'
import { AUTUMN } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { day, numberIn } from '#tests/vectors/words.ts'

test.each(table('health/pace'))('$says', ({ cell }) => {
  const elapsed = elapsedShare(AUTUMN, day(cell('today')))
  expect(elapsed).toBeCloseTo(numberIn(cell('elapsed')) ?? Number.NaN, 10)
  expect(expectedPace(elapsed, 'aspirational')).toBeCloseTo(numberIn(cell('aspirational')) ?? Number.NaN, 10)
  expect(expectedPace(elapsed, 'committed')).toBeCloseTo(numberIn(cell('committed')) ?? Number.NaN, 10)
})
