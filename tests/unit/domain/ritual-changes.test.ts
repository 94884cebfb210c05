import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/domain/calendar-day.ts'
import { becoming } from '#shared/domain/ritual/becoming.ts'
import { newMeeting } from '#shared/domain/ritual/booking-changes.ts'
import { instantsOf } from '#shared/domain/ritual/wall-clock.ts'
import type { WantedMeeting } from '#shared/domain/ritual/wanted.ts'
import { withdrawn } from '#shared/domain/ritual/withdraw.ts'
import { table } from '#tests/vectors/table.ts'

const timeZone = 'Europe/Berlin'
const ritual = 'weekly_check_in'
const SERIES = /^(\d+) from (\S+) at (\S+)(?: without (.*))?$/

function seriesOf(text: string): WantedMeeting {
  const [, count = '', first = '', startsAt = '', without = ''] = SERIES.exec(text) ?? []
  const skipped = without.split(', ')
  const sessions = Array.from({ length: Number(count) }, (_, week) => {
    const on = addDays(first, 7 * week)
    const at = { on, startsAt, minutes: 30 }
    const isSkipped = skipped.includes(on)
    return {
      ritual,
      ...at,
      ...instantsOf({ ...at, timeZone }),
      holiday: null,
      isSkipped,
      movedFrom: null,
    } as const
  })
  return { ritual, isSeries: true, subject: 'Check-in', timeZone, sessions, attendees: [] }
}

describe('a booked series that changes', () => {
  test.each(table('ritual/changed-series').map((row) => [row.says, row] as const))('%s', (_, row) => {
    const there = newMeeting([], seriesOf(row.cell('booked')), { since: '2026-08-01T00:00:00Z' })
    const found = becoming(there, seriesOf(row.cell('wanted')))
    expect([
      found.isPossible ? 'in place' : 'anew',
      found.changesEntry ? 'yes' : 'no',
      found.removedDays.join(', ') || 'none',
      found.returningDays.join(', ') || 'none',
    ]).toEqual(['how', 'entry changes', 'days taken out', 'days made up for'].map((name) => row.cell(name)))
  })
})

describe('a series that is called off', () => {
  const booked = newMeeting([], seriesOf('4 from 2026-09-01 at 09:00'), { since: '2026-08-01T00:00:00Z' })

  test.each(table('ritual/called-off').map((row) => [row.says, row] as const))('%s', (_, row) => {
    const { state, wanted, sessions } = withdrawn({ ...booked, state: 'booked' }, row.cell('now'))
    expect([state, wanted.sessions.length]).toEqual([row.cell('what happens'), Number(row.cell('stays'))])
    expect(sessions).toHaveLength(wanted.sessions.length)
  })
})
