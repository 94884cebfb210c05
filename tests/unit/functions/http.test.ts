import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ApiProblem } from '#functions/http/api-problem.ts'
import { fromCursor, toCursor } from '#functions/http/cursor.ts'
import { entityTag, ifMatchNames, noneMatches, viewTag } from '#functions/http/etags.ts'
import { fieldIssues } from '#functions/http/field-issues.ts'
import { languageOf } from '#functions/http/language.ts'
import { matchPath } from '#functions/http/route-match.ts'
import { getBoard } from '#shared/contracts/cycles/get-board.ts'

describe('the reader’s language', () => {
  test.each([
    [null, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en-GB, de;q=0.5', 'en'],
    ['fr-FR, de;q=0.3', 'de'],
    ['fr', 'en'],
    ['de;q=0, en;q=0.1', 'en'],
    ['en;q=0.4, de;q=0.7', 'de'],
    ['*', 'en'],
    ['de;q=x', 'en'],
  ])('%s is answered in %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })
})

describe('tags', () => {
  test.each([
    ['"r1"', true],
    ['"r1.view"', true],
    ['"r0", "r1"', true],
    ['"r2"', false],
    ['W/"r1"', false],
    ['r1', false],
    ['*', false],
    ['"r1x"', false],
  ])('If-Match %s names revision r1: %s', (header, matches) => {
    expect(ifMatchNames(header, 'r1')).toBe(matches)
  })

  test.each([
    [null, false],
    ['"r1.v"', true],
    ['W/"r1.v"', true],
    ['"x", "r1.v"', true],
    ['*', true],
    ['"r1"', false],
  ])('If-None-Match %s matches the view r1.v: %s', (header, matches) => {
    expect(noneMatches(header, entityTag('r1', 'v'))).toBe(matches)
  })

  test('the tag of a view made of many is weak', () => {
    expect(viewTag('v')).toBe('W/"v"')
  })
})

describe('cursors', () => {
  test('come back as they went', () => {
    expect(fromCursor(toCursor('a1!id') ?? '')).toEqual({ after: 'a1!id' })
    expect(fromCursor(undefined)).toEqual({})
    expect(toCursor(null)).toBeNull()
  })
  test.each(['%%%', 'AAAA', 'YQ==', Buffer.from('Ü').toString('base64url'), ''])(
    '"%s" is not one',
    (cursor) => {
      expect(() => fromCursor(cursor)).toThrow(ApiProblem)
    },
  )
})

describe('paths', () => {
  const fits = (path: string) => matchPath(getBoard, path)
  test('give the values of their braces, decoded', () => {
    expect(fits('/cycles/c-1/units/u%20x/board')).toEqual({ cycleId: 'c-1', unitId: 'u x' })
  })
  test.each([
    '/cycles/c/units/u',
    '/cycles//units/u/board',
    '/cycles/c/units/u/board/',
    '/Cycles/c/units/u/board',
  ])('%s is another address', (path) => {
    expect(fits(path)).toBeNull()
  })
  test('that are not percent-encoded are refused', () => {
    expect(() => fits('/cycles/%zz/units/u/board')).toThrow(ApiProblem)
  })
})

describe('what is wrong with a field', () => {
  const schema = z.strictObject({
    title: z.string().min(1).max(3),
    share: z.number().min(0).max(1),
    kind: z.enum(['a', 'b']),
    inner: z.strictObject({ 'a/b~c': z.int() }).optional(),
  })
  const good = { title: 'x', share: 0, kind: 'a' }
  test.each([
    [
      { ...good, title: undefined },
      { path: '/title', rule: 'required' },
    ],
    [
      { ...good, kind: undefined },
      { path: '/kind', rule: 'required' },
    ],
    [
      { ...good, title: 5 },
      { path: '/title', rule: 'invalid_type', params: { expected: 'string' } },
    ],
    [
      { ...good, title: 'long' },
      { path: '/title', rule: 'too_big', params: { maximum: 3, origin: 'string' } },
    ],
    [
      { ...good, share: -1 },
      { path: '/share', rule: 'too_small', params: { minimum: 0, origin: 'number' } },
    ],
    [
      { ...good, share: Infinity },
      { path: '/share', rule: 'invalid_type' },
    ],
    [
      { ...good, kind: 'c' },
      { path: '/kind', rule: 'invalid_value', params: { values: 'a, b' } },
    ],
    [
      { ...good, inner: { 'a/b~c': 1.5 } },
      { path: '/inner/a~1b~0c', rule: 'invalid_type' },
    ],
    [
      { ...good, extra: 1 },
      { path: '/extra', rule: 'unrecognized_keys', params: { keys: 'extra' } },
    ],
    [null, { path: '', rule: 'invalid_type' }],
  ])('%j', (input, issue) => {
    const result = schema.safeParse(input)
    if (result.success) throw new Error('this should not be valid')
    expect(fieldIssues(result.error, input)).toMatchObject([issue])
  })
})
