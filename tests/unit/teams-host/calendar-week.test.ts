import { describe, expect, test } from 'vitest'
import { lanesOf } from '#infra/local/teams-host/client/calendar/lanes.ts'
import { withLocalLinks } from '#infra/local/teams-host/client/calendar/local-links.ts'
import { NO_SHIFT, shifted, snapped } from '#infra/local/teams-host/client/calendar/shift.ts'
import { shiftOf } from '#infra/local/teams-host/client/calendar/use-entry-keys.ts'

const at = (id: string, from: string, to: string) => ({
  id,
  start: new Date(`2026-12-01T${from}:00`).toISOString(),
  end: new Date(`2026-12-01T${to}:00`).toISOString(),
})

describe('lanes of a day', () => {
  test('lets what does not overlap have the whole width', () => {
    const lanes = lanesOf([at('a', '09:00', '10:00'), at('b', '10:00', '11:00')])
    expect([...lanes.values()]).toEqual([
      { index: 0, of: 1 },
      { index: 0, of: 1 },
    ])
  })

  test('puts what overlaps side by side and fills a lane that has become free', () => {
    const entries = [at('a', '09:00', '12:00'), at('b', '09:30', '10:00'), at('c', '10:00', '11:00')]
    expect(Object.fromEntries(lanesOf(entries))).toEqual({
      a: { index: 0, of: 2 },
      b: { index: 1, of: 2 },
      c: { index: 1, of: 2 },
    })
  })
})

describe('moving an entry', () => {
  const entry = at('a', '09:00', '10:00')
  const local = (instant: string) => new Date(instant).toTimeString().slice(0, 5)

  test('keeps length and time of day on another day, also across daylight saving', () => {
    const { start, end } = shifted(entry, { ...NO_SHIFT, days: 150 })
    expect([local(start), local(end)]).toEqual(['09:00', '10:00'])
  })

  test('shortens to a quarter of an hour and no further', () => {
    expect(local(shifted(entry, { ...NO_SHIFT, stretch: -30 }).end)).toBe('09:30')
    expect(local(shifted(entry, { ...NO_SHIFT, stretch: -600 }).end)).toBe('09:15')
  })

  test('snaps to quarters of an hour', () => {
    expect([snapped(7), snapped(8), snapped(-50)]).toEqual([0, 15, -45])
  })
})

describe('keys', () => {
  const alt = (key: string, shiftKey = false) => ({ key, altKey: true, shiftKey })
  test.each([
    ['a day later in the week', alt('ArrowRight'), 'week', { ...NO_SHIFT, days: 1 }],
    ['a quarter earlier in the week', alt('ArrowUp'), 'week', { ...NO_SHIFT, minutes: -15 }],
    ['a week later in the month', alt('ArrowDown'), 'month', { ...NO_SHIFT, days: 7 }],
    ['shorter', alt('ArrowUp', true), 'week', { ...NO_SHIFT, stretch: -15 }],
    ['nothing sideways with shift', alt('ArrowLeft', true), 'week', null],
    ['nothing without Alt', { ...alt('ArrowDown'), altKey: false }, 'week', null],
    ['nothing for other keys', alt('a'), 'week', null],
  ] as const)('%s', (_, event, span, expected) => {
    expect(shiftOf(event, span)).toEqual(expected)
  })
})

test('links of an invitation to Teams lead into this client, as the same person; others stay', () => {
  const html =
    '<a href="https://teams.microsoft.com/l/entity/x/y?context=%7B%7D">a</a><a href="https://e.example/">b</a>'
  const view = { person: 'p', theme: 'dark', language: 'de', width: 'full' } as const
  const linked = withLocalLinks(html, { origin: 'http://localhost', view })
  expect(linked).toContain(
    'href="http://localhost/l/entity/x/y?context=%7B%7D&amp;person=p&amp;theme=dark&amp;lang=de',
  )
  expect(linked).toContain('href="https://e.example/"')
})
