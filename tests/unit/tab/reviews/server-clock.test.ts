import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clockFace } from '#tab/reviews/clock.ts'
import { serverNow, setServerTime } from '#tab/reviews/server-clock.ts'

const SERVER = '2026-11-24T09:05:00.000Z'
const HOUR = 3_600_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a clock that is wrong on one client', () => {
  test.each([
    ['right', 0],
    ['an hour fast', HOUR],
    ['two days slow', -48 * HOUR],
  ])('%s: the step counts down as for everybody else', (_, wrongBy) => {
    vi.setSystemTime(Date.parse(SERVER) + wrongBy)
    setServerTime(SERVER, Date.now())
    const box = { startedAt: '2026-11-24T09:00:00.000Z', minutes: 10 }
    expect(clockFace(box, serverNow()).text).toBe('5:00')
    vi.advanceTimersByTime(61_000)
    expect(clockFace(box, serverNow()).text).toBe('3:59')
  })
})
