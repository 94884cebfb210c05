import { describe, expect, test } from 'vitest'
import { latestError } from '#tab/features/calendar/latest-error.ts'
import { pauseOf } from '#tab/features/calendar/use-continuation.ts'

const refused = new Error('refused')
const step = (submittedAt: number, error: Error | null = null) => ({ submittedAt, error })

describe('what is said of the steps that reach into calendars', () => {
  test('nothing before anything was tried', () => {
    expect(latestError([step(0), step(0)])).toBeNull()
  })

  test('how the last one failed', () => {
    expect(latestError([step(1), step(2, refused)])).toBe(refused)
  })

  test('nothing of an earlier failure once a later step has worked', () => {
    expect(latestError([step(1, refused), step(2)])).toBeNull()
  })
})

describe('when a half-done booking goes on', () => {
  const now = Date.parse('2026-11-24T08:00:00Z')
  test.each([
    ['soon, where nothing was asked for', null, 2_000],
    ['when the calendar wants it', '2026-11-24T08:01:00Z', 60_000],
    ['soon, when that moment is over', '2026-11-24T07:00:00Z', 2_000],
    ['in a few minutes, when a clock is wrong', '2026-11-25T08:00:00Z', 300_000],
  ])('%s', (_, retryAt, pause) => {
    expect(pauseOf(retryAt, now)).toBe(pause)
  })
})
