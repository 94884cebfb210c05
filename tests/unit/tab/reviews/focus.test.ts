import { describe, expect, test } from 'vitest'
import { focusAt, type Own } from '#tab/reviews/focus.ts'

const IDS = ['a', 'b', 'c', 'd']
const own = (id: string, since: string | null, more: Partial<Own> = {}): Own => ({
  id,
  since,
  isHeld: false,
  isLed: false,
  ...more,
})
const seen = (of: Own | null, focusId: string | null, isLeading = false) =>
  focusAt(IDS, { own: of, focusId, isLeading })

describe('what somebody looks at', () => {
  test.each([
    ['nobody has led yet', null, null, 0, null],
    ['everybody follows', null, 'c', 2, null],
    ['one looks around', own('a', 'c'), 'c', 0, 2],
    ['one who looked around is fetched when it goes on', own('a', 'c'), 'd', 3, null],
    ['one who writes stays there', own('a', 'c', { isHeld: true }), 'd', 0, 3],
    ['what everybody looks at is not in the own list', null, 'gone', 0, null],
    ['what one has looked at is gone', own('gone', 'c'), 'c', 0, 2],
  ])('%s', (_, of, focusId, index, othersAt) => {
    expect(seen(of, focusId)).toEqual({ index, othersAt })
  })

  test('the facilitator is where they have led, before the server has said so', () => {
    expect(seen(own('d', 'b', { isLed: true }), 'c', true)).toEqual({ index: 3, othersAt: null })
  })

  test('who has handed over follows like everybody else', () => {
    expect(seen(own('d', 'b', { isLed: true }), 'c')).toEqual({ index: 2, othersAt: null })
  })
})
