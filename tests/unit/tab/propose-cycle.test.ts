import { expect, test } from 'vitest'
import { proposeCycle } from '#tab/okr/propose-cycle.ts'

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

test.each([
  ['the day after the last one', ['2026-08-31', '2026-12-31'], 1, '2027-01-01', '2027-04-30'],
  ['whatever order they come in', ['2026-12-31', '2026-08-31'], 1, '2027-01-01', '2027-04-30'],
  ['in the middle of a month', ['2027-01-10'], 1, '2027-01-11', '2027-05-10'],
])('behind known cycles it begins %s', (_, ends, number, startsOn, endsOn) => {
  const cycles = ends.map((last) => ({ endsOn: last }))
  expect(proposeCycle('2026-11-24', cycles)).toMatchObject({ number, startsOn, endsOn })
})
