import { describe, expect, test } from 'vitest'
import { jobs } from '#functions/jobs/jobs.ts'
import { firesBetween } from '#infra/local/functions-host/schedule.ts'
import { TimerRunner } from '#infra/local/functions-host/timer-runner.ts'
import { WorldClock } from '#infra/local/world-clock.ts'

const at = (time: string) => Date.parse(`2026-11-28T${time}Z`)

describe('a schedule', () => {
  test.each([
    ['every quarter of an hour', '0 */15 * * * *', '08:14:58', '08:15:02', true],
    ['not in between', '0 */15 * * * *', '08:15:02', '08:29:59', false],
    [
      'not the moment it begins with, which has been looked at',
      '0 */15 * * * *',
      '08:15:00',
      '08:15:05',
      false,
    ],
    ['the moment it ends with', '0 */15 * * * *', '08:14:00', '08:15:00', true],
    ['a second of every minute', '15 * * * * *', '08:00:14', '08:00:16', true],
    ['an hour of the day', '0 0 6 * * *', '05:59:59', '06:00:01', true],
    ['a list and a range', '0 0,30 8-9 * * *', '09:29:00', '09:31:00', true],
    ['outside of the range', '0 0,30 8-9 * * *', '10:29:00', '10:31:00', false],
    ['a weekday: Saturday', '0 0 8 * * 6', '07:59:00', '08:01:00', true],
    ['another weekday', '0 0 8 * * 1-5', '07:59:00', '08:01:00', false],
  ])('%s', (_, schedule, from, to, fires) => {
    expect(firesBetween(schedule, at(from), at(to))).toBe(fires)
  })

  test('of every job of the product is found within a day', () => {
    for (const { schedule } of jobs) expect(firesBetween(schedule, at('00:00:00'), at('23:59:59'))).toBe(true)
  })
})

test('after a jump each timer runs once, one after the other; one that fails stops no other', async () => {
  const clock = new WorldClock('2026-11-28T08:01:00Z')
  const ran: string[] = []
  const failed: string[] = []
  const functions = [
    { name: 'api', trigger: 'httpTrigger' },
    { name: 'broken', trigger: 'timerTrigger', schedule: '0 * * * * *' },
    { name: 'remind', trigger: 'timerTrigger', schedule: '0 */15 * * * *' },
  ]
  const host = {
    functions,
    async runTimer(name: string) {
      ran.push(name)
      if (name === 'broken') throw new Error('broken')
    },
  }
  await using runner = new TimerRunner({ clock, host, onFailure: (name) => failed.push(name) })
  await runner.look()
  expect(ran).toEqual([])
  clock.travelBy(24 * 60 * 60_000)
  await runner.look()
  expect(ran).toEqual(['broken', 'remind'])
  expect(failed).toEqual(['broken'])
  clock.travelBy(-60 * 60_000)
  await runner.look()
  expect(ran).toHaveLength(2)
})
