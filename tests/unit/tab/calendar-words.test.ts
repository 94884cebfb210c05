import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { acceptedNotes, acceptedOf } from '#tab/features/calendar/accepted.ts'
import type { Preview } from '#tab/features/calendar/calendar-queries.ts'
import { type Drift, driftText } from '#tab/features/calendar/drift-text.ts'
import { seriesText } from '#tab/features/calendar/session-text.ts'
import { stripOf } from '#tab/features/calendar/strip.ts'
import { becomesTrue } from '#tab/okr/becomes-true.ts'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { startTexts } from '#tab/text/text.ts'

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } })
  await startTexts('de-DE', 'pages')
})
afterAll(() => vi.unstubAllGlobals())

const session = (on: string, part: Record<string, unknown> = {}) => ({
  on,
  startsAt: '09:00',
  minutes: 30,
  start: `${on}T08:00:00Z`,
  end: `${on}T08:30:00Z`,
  holiday: null,
  isSkipped: false,
  movedFrom: null,
  ...part,
})

describe('when a ritual is held, in words', () => {
  test.each([
    ['one time', [session('2027-01-05')], 'Di., 5. Jan. 2027, 09:00–09:30'],
    [
      'a weekly series',
      [session('2026-12-01'), session('2026-12-08')],
      'jeden Dienstag, 09:00–09:30, 2 Termine, 1. Dez. bis 8. Dez.',
    ],
    [
      'days without a rhythm',
      [session('2026-12-01'), session('2026-12-09')],
      '2 Termine, 1. Dez. bis 9. Dez.',
    ],
    ['past midnight', [session('2027-01-05', { startsAt: '23:45' })], 'Di., 5. Jan. 2027, 23:45–00:15'],
    ['never', [], ''],
  ])('%s', (_, sessions, said) => {
    expect(seriesText(sessions)).toBe(said)
  })
})

describe('what was accepted from the calendar', () => {
  const booked = [session('2026-12-01'), session('2026-12-08'), session('2026-12-15')]
  test('names what was moved and what is gone, and nothing that stands', () => {
    const planned = [
      session('2026-12-02', {
        movedFrom: '2026-12-01',
        start: '2026-12-02T08:00:00Z',
        end: '2026-12-02T08:30:00Z',
      }),
      session('2026-12-08', { isSkipped: true }),
      session('2026-12-15'),
    ]
    expect(acceptedNotes(acceptedOf(booked, planned))).toEqual([
      'verlegt: Di., 1. Dez. 2026 → Mi., 2. Dez. 2026, 09:00–09:30',
      'entfällt am Di., 8. Dez. 2026',
    ])
  })

  test('a holiday that moved a meeting before it was booked is no change', () => {
    const moved = session('2026-12-02', { movedFrom: '2026-12-01' })
    expect(acceptedNotes(acceptedOf([moved], [moved]))).toEqual([])
  })
})

describe('drift', () => {
  const at = (start: string, end: string) => ({
    start: `2027-01-05T${start}:00Z`,
    end: `2027-01-05T${end}:00Z`,
  })
  const drift = (part: Partial<Drift>): Drift => ({
    id: 'd',
    ritual: 'retrospective',
    kind: 'moved',
    planned: at('09:00', '10:00'),
    found: null,
    isRestorable: true,
    declinedBy: [],
    ...part,
  })
  // Only what the sentence needs
  const saved = {
    plan: { timeZone: 'Europe/Berlin' },
    people: [{ id: 'p', name: 'Lukas Hoffmann' }],
  } as never
  test.each([
    [
      'moved',
      { found: at('10:00', '11:00') },
      'Verschoben: Di., 5. Jan., 10:00–11:00 → Di., 5. Jan., 11:00–12:00',
    ],
    [
      'shortened',
      { found: at('09:00', '09:30') },
      'Gekürzt: Di., 5. Jan., 10:00–11:00 → Di., 5. Jan., 10:00–10:30',
    ],
    [
      'longer',
      { found: at('09:00', '11:00') },
      'Verlängert: Di., 5. Jan., 10:00–11:00 → Di., 5. Jan., 10:00–12:00',
    ],
    ['cancelled', { kind: 'cancelled' }, 'Abgesagt: Di., 5. Jan., 10:00–11:00'],
    [
      'declined',
      { kind: 'declined', declinedBy: ['p'] },
      'Di., 5. Jan., 10:00–11:00: abgelehnt von Lukas Hoffmann',
    ],
  ] as const)('%s', (_, part, said) => {
    expect(driftText(drift(part as Partial<Drift>), saved)).toBe(said)
  })
})

describe('the strip of the cycle', () => {
  const meetings = [
    { ritual: 'planning', isSeries: false, sessions: [session('2026-09-01')], booked: null },
    {
      ritual: 'weekly_check_in',
      isSeries: true,
      sessions: [session('2026-11-17'), session('2026-11-24'), session('2026-12-01')],
      booked: null,
    },
    { ritual: 'retrospective', isSeries: false, sessions: [session('2026-12-01')], booked: null },
  ] satisfies CalendarPlan['meetings']
  const basis = {
    cycle: { startsOn: '2026-09-21', endsOn: '2026-12-31' },
    today: '2026-11-20',
    meetings,
  }
  const action = {
    op: 'create',
    ritual: 'weekly_check_in',
    subject: 's',
    sessions: [session('2026-11-24'), session('2026-12-01')],
    before: null,
    html: null,
    standsFor: null,
    messages: [],
  } as const

  test('begins with the planning before the cycle and ends with the cycle', () => {
    const { from, to, months } = stripOf({ ...basis, preview: undefined })
    expect([from, to]).toEqual(['2026-09-01', '2026-12-31'])
    expect(months.map(({ on }) => on)).toEqual(['2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'])
  })

  test('keeps what is over apart, counts who cannot, and puts meetings of one day beside each other', () => {
    const conflict = {
      ritual: 'weekly_check_in',
      on: '2026-12-01',
      kind: 'busy',
      start: '',
      end: '',
    } as const
    const conflicts = ['a', 'b', 'a'].map((personId) => ({ ...conflict, personId })) as Preview['conflicts']
    const retro = { ...action, ritual: 'retrospective', sessions: [session('2026-12-01')] } as const
    const actions = [action, retro].map((one) => ({ ...one, sessions: [...one.sessions], messages: [] }))
    const { marks } = stripOf({ ...basis, preview: { actions, conflicts } })
    expect(marks.map(({ ritual, on, isPast, missing, lane }) => [ritual, on, isPast, missing, lane])).toEqual(
      [
        ['planning', '2026-09-01', true, 0, 0],
        ['weekly_check_in', '2026-11-17', true, 0, 0],
        ['weekly_check_in', '2026-11-24', false, 0, 0],
        ['weekly_check_in', '2026-12-01', false, 2, 0],
        ['retrospective', '2026-12-01', false, 0, 1],
      ],
    )
  })
})

describe('asking again after a consent', () => {
  const answers = (list: readonly boolean[]) => {
    const left = [...list]
    return { left, check: async () => left.shift() ?? false }
  }
  test('stops at the first yes', async () => {
    const { left, check } = answers([false, true, true])
    expect(await becomesTrue(check, [0, 0, 0])).toBe(true)
    expect(left).toHaveLength(1)
  })
  test('gives up after the last pause', async () => {
    expect(await becomesTrue(answers([false, false]).check, [0, 0])).toBe(false)
  })
})
