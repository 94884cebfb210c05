import { describe, expect, test } from 'vitest'
import { clockFace } from '#tab/reviews/clock.ts'

const startedAt = '2026-11-24T09:00:00Z'
const at = (time: string) => Date.parse(`2026-11-24T${time}Z`)

describe('the clock of a step', () => {
  test.each([
    [20, '09:00:00', '20:00', 'calm', 20],
    [20, '09:01:40', '18:20', 'calm', 19],
    [20, '09:17:59', '2:01', 'calm', 3],
    [20, '09:18:00', '2:00', 'soon', 2],
    [20, '09:19:55', '0:05', 'soon', 1],
    [20, '09:20:00', '0:00', 'soon', 0],
    [20, '09:21:05', '+1:05', 'over', 0],
    // A step of two minutes does not begin in a hurry
    [2, '09:00:30', '1:30', 'calm', 2],
    [2, '09:01:00', '1:00', 'soon', 1],
    [90, '09:00:01', '89:59', 'calm', 90],
    // A reader whose measured offset makes the step begin in the future has all of it
    [5, '08:59:58', '5:00', 'calm', 5],
  ] as const)('%i minutes, at %s: %s (%s)', (minutes, now, text, tone, minutesLeft) => {
    expect(clockFace({ startedAt, minutes }, at(now))).toEqual({ text, tone, minutesLeft })
  })
})
