import { expect, test } from 'vitest'
import { proposeCycle } from '#tab/features/start/propose-cycle.ts'

test.each([
  ['2026-09-01', 3, 2026, '2026-09-01', '2026-12-31'],
  ['2026-10-31', 3, 2026, '2026-09-01', '2026-12-31'],
  ['2026-11-23', 1, 2027, '2027-01-01', '2027-04-30'],
  ['2028-01-10', 1, 2028, '2028-01-01', '2028-04-30'],
  ['2027-03-15', 2, 2027, '2027-05-01', '2027-08-31'],
  ['2026-12-31', 1, 2027, '2027-01-01', '2027-04-30'],
])('on %s it proposes T%i %i from %s to %s', (today, number, year, startsOn, endsOn) => {
  expect(proposeCycle(today)).toEqual({ number, year, startsOn, endsOn })
})
