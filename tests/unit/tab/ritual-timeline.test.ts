import { describe, expect, test } from 'vitest'
import { type Held, type Meeting, nextOf, timeline } from '#tab/features/rituals/timeline.ts'

const held = (on: string, isSkipped = false): Held => ({
  on,
  startsAt: '09:00',
  minutes: 60,
  start: `${on}T08:00:00Z`,
  end: `${on}T09:00:00Z`,
  holiday: isSkipped ? 'Feiertag' : null,
  isSkipped,
  movedFrom: null,
})
const meeting = (
  ritual: Meeting['ritual'],
  days: readonly Held[],
  booked: Meeting['booked'] = null,
): Meeting => ({
  ritual,
  isSeries: days.length > 1,
  sessions: [...days],
  booked,
})
const BOOKED = { state: 'booked', webLink: 'https://outlook/event', joinUrl: 'https://teams/join' } as const
const NOW = '2026-11-24T12:00:00Z'

const planning = meeting('planning', [held('2026-09-07')], BOOKED)
const weekly = meeting(
  'weekly_check_in',
  [held('2026-11-17'), held('2026-12-01'), held('2026-12-08')],
  BOOKED,
)
const review = meeting('cycle_review', [held('2027-01-05')])

describe('the rituals of a cycle by date', () => {
  test('what is over stands first, what is next follows in order', () => {
    const entries = timeline([review, weekly, planning], NOW)
    expect(entries.map(({ ritual, state }) => [ritual, state])).toEqual([
      ['planning', 'over'],
      ['weekly_check_in', 'booked'],
      ['cycle_review', 'planned'],
    ])
  })

  test('of a series the next occurrence is shown, and how many are left', () => {
    const [entry] = timeline([weekly], NOW)
    expect(entry).toMatchObject({ left: 2, shown: { on: '2026-12-01' }, link: 'https://teams/join' })
  })

  test('an occurrence that a holiday takes out is neither shown nor counted', () => {
    const [entry] = timeline(
      [meeting('weekly_check_in', [held('2026-12-01', true), held('2026-12-08')])],
      NOW,
    )
    expect(entry).toMatchObject({ left: 1, shown: { on: '2026-12-08' } })
  })

  test('a meeting that runs right now is next until it has ended', () => {
    expect(nextOf(timeline([weekly], '2026-12-01T08:30:00Z'))?.shown?.on).toBe('2026-12-01')
    expect(nextOf(timeline([weekly], '2026-12-01T09:00:00Z'))?.shown?.on).toBe('2026-12-08')
  })

  test('after the last one nothing is next', () => {
    expect(nextOf(timeline([planning], NOW))).toBeNull()
  })

  test('an event without a Teams link is opened in Outlook', () => {
    const [entry] = timeline(
      [meeting('cycle_review', [held('2027-01-05')], { ...BOOKED, joinUrl: null })],
      NOW,
    )
    expect(entry?.link).toBe('https://outlook/event')
  })
})
