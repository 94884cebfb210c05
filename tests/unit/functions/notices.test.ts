import { describe, expect, test } from 'vitest'
import { Pace } from '#functions/notices/pace.ts'
import { cut, withNames } from '#functions/notices/plain-text.ts'
import { noticeTexts } from '#functions/notices/texts.ts'
import { person } from '#tests/vectors/given.ts'

describe('the pace of one organisation', () => {
  const turns = (pace: Pace, count: number, within: number) =>
    Array.from({ length: count }, () => pace.turn('o', within))

  test('is five at once and five more each second', () => {
    const pace = new Pace(() => 0)
    expect(turns(pace, 12, 5000)).toEqual([0, 0, 0, 0, 0, 1000, 1000, 1000, 1000, 1000, 2000, 2000])
  })

  test('takes no turn that comes too late', () => {
    const pace = new Pace(() => 0)
    expect(turns(pace, 7, 500)).toEqual([0, 0, 0, 0, 0, null, null])
  })

  test('starts anew after a quiet second, and nobody slows down another organisation', () => {
    let now = 0
    const pace = new Pace(() => now)
    turns(pace, 5, 0)
    expect(pace.turn('another', 0)).toBe(0)
    now = 1001
    expect(turns(pace, 6, 0)).toEqual([0, 0, 0, 0, 0, null])
  })
})

test.each([
  ['one line', 'a\n  b\tc', 20, 'a b c'],
  ['as long as it may be', 'abcde', 5, 'abcde'],
  ['too long', 'abcdef', 5, 'abcd…'],
  ['no half of a character', 'abc🙂def', 5, 'abc…'],
  ['no blank before the ellipsis', 'abc def', 5, 'abc…'],
])('cut: %s', (_, text, most, shown) => {
  expect(cut(text, most)).toBe(shown)
  expect(cut(text, most).length).toBeLessThanOrEqual(most)
})

test('mentions are read as names', () => {
  expect(withNames('@[ben], @[carla] und @[ben]', (id) => (id === person('ben') ? 'Ben' : 'Carla'))).toBe(
    '@Ben, @Carla und @Ben',
  )
})

test('numbers and days are those of the language', () => {
  expect(noticeTexts('de').keyResults(1)).toBe('1 Key Result')
  expect(noticeTexts('en').keyResults(3)).toBe('3 key results')
  expect(noticeTexts('de').endsOn('2026-12-15')).toBe('endet am 15. Dezember')
  expect(noticeTexts('en').endsOn('2026-12-15')).toBe('ends on 15 December')
  expect(noticeTexts('de').session('weekly_check_in', '2026-11-03')).toBe(
    'Vereinbart im OKR-Check-in am 3. November',
  )
})
