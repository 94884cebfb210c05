import { describe, expect, test } from 'vitest'
import { diff, isEqual } from '#shared/domain/diff.ts'

interface Thing {
  readonly name: string
  readonly size?: number | undefined
  readonly parts: readonly { readonly id: number }[]
}
const before: Thing = { name: 'a', parts: [{ id: 1 }] }

describe('the difference', () => {
  test('lists the named fields that differ, and no others', () => {
    const after: Thing = { name: 'b', size: 3, parts: [{ id: 1 }] }
    expect(diff<Thing>(before, after, ['name', 'parts'])).toEqual([{ field: 'name', from: 'a', to: 'b' }])
  })

  test('writes absent as null, as JSON can', () => {
    expect(diff<Thing>(before, { ...before, size: 3 }, ['size'])).toEqual([
      { field: 'size', from: null, to: 3 },
    ])
    expect(diff<Thing>({ ...before, size: undefined }, before, ['size'])).toEqual([])
  })

  test('looks inside', () => {
    expect(diff<Thing>(before, { ...before, parts: [{ id: 2 }] }, ['parts'])).toHaveLength(1)
  })
})

describe('equality', () => {
  test.each([
    ['the order of keys does not matter', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ['the order of a list does', [1, 2], [2, 1], false],
    ['a missing key', { a: 1 }, { a: 1, b: 2 }, false],
    ['another key of the same number', { a: 1 }, { b: 1 }, false],
    ['nothing and an empty thing', null, {}, false],
    ['the number and its text', 1, '1', false],
    ['deep inside', { a: [{ b: null }] }, { a: [{ b: null }] }, true],
  ])('%s', (_, a, b, equal) => {
    expect(isEqual(a, b)).toBe(equal)
  })
})
