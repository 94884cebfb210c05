import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderedIds } from '#functions/ports/ids.ts'

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const many = (count: number, clock: () => number) => {
  const ids = orderedIds(clock)
  return Array.from({ length: count }, () => ids.next())
}

test('an id is a UUID of version 7 with its time in front', () => {
  const [id = ''] = many(1, () => Date.parse('2026-11-24T08:00:00Z'))
  expect(id).toMatch(UUID_7)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-24T08:00:00Z'))
})

test('ten thousand ids of one millisecond keep the order they were made in', () => {
  const ids = many(10_000, () => 1_700_000_000_000)
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a clock that goes back, as clocks do, does not turn the order round', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 41 }), { minLength: 2 }), (times) => {
      const left = [...times]
      const ids = many(times.length, () => left.shift() ?? 0)
      expect(ids.toSorted()).toEqual(ids)
    }),
  )
})
