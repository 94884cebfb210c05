import { describe, expect, test } from 'vitest'
import { betterSlots } from '#shared/domain/ritual/better-slots.ts'
import { type Availability, conflictsOf } from '#shared/domain/ritual/busy.ts'
import { defaultPlan } from '#shared/domain/ritual/defaults.ts'
import { planRituals } from '#shared/domain/ritual/plan.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import { person } from '#tests/vectors/given.ts'

const timeZone = 'Europe/Berlin'
const CYCLE = { startsOn: '2026-09-01', endsOn: '2026-11-30' }
const meetings = planRituals({ plan: defaultPlan({ timeZone, language: 'de' }), cycle: CYCLE, holidays: [] })
const meeting = (ritual: Ritual) => {
  const found = meetings.find((one) => one.ritual === ritual)
  if (!found) throw new Error(`${ritual} is planned`)
  return found
}

const busy = (name: string, ...spans: readonly string[]): Availability => ({
  personId: person(name),
  busy: spans.map((text) => {
    const [start = '', end = '', kind = 'busy'] = text.split(' ')
    return { start: `2026-${start}Z`, end: `2026-${end}Z`, kind: kind as 'busy' } // one of the three
  }),
})
const free = (name: string): Availability => ({ personId: person(name), busy: [] })
const silent = (name: string): Availability => ({ personId: person(name), busy: null })

describe('conflicts', () => {
  test.each([
    ['the same time', '11-24T08:30:00 11-24T09:30:00', ['cycle_review']],
    ['the end of it', '11-24T09:15:00 11-24T09:45:00', ['cycle_review', 'retrospective']],
    ['a meeting that ends as ours begins', '11-24T07:00:00 11-24T08:00:00', []],
    [
      'a holiday of two weeks',
      '11-16T00:00:00 11-30T00:00:00 out_of_office',
      ['weekly_check_in', 'weekly_check_in', 'cycle_review', 'retrospective'],
    ],
    ['one second', '10-13T07:29:59 10-13T07:30:00', ['weekly_check_in']],
  ])('%s', (_, span, rituals) => {
    const found = conflictsOf(meetings, [busy('anna', span)])
    expect(found.map(({ ritual }) => ritual)).toEqual(rituals)
  })

  test('a calendar that says nothing collides with nothing', () => {
    expect(conflictsOf(meetings, [silent('anna')])).toEqual([])
  })
})

describe('better slots', () => {
  const slots = (ritual: Ritual, ...availabilities: readonly Availability[]) =>
    betterSlots(meeting(ritual), {
      meetings,
      availabilities,
      holidays: [{ on: '2026-11-25', name: 'A holiday' }],
      timeZone,
      now: '2026-08-01T00:00:00Z',
    })

  test('there are none where everybody is free', () => {
    expect(slots('cycle_review', free('anna'), free('ben'))).toEqual([])
  })

  test('the nearest half hour at which everybody is free, never on top of another ritual', () => {
    // 09:30 to 10:30 is taken; the check-in lies before, the retrospective after
    expect(slots('cycle_review', busy('anna', '11-24T08:30:00 11-24T09:30:00'), free('ben'))[0]).toEqual({
      on: '2026-11-24',
      startsAt: '08:00',
      free: 2,
      of: 2,
    })
  })

  test('whoever is away all week counts as away everywhere', () => {
    const away = busy('anna', '11-23T00:00:00 11-28T00:00:00 out_of_office')
    expect(slots('retrospective', away, free('ben'))).toEqual([])
  })

  test('holidays are no better', () => {
    const tuesday = busy('anna', '11-24T06:00:00 11-24T18:00:00')
    expect(slots('cycle_review', tuesday).map(({ on }) => on)).not.toContain('2026-11-25')
  })

  test('of the series the whole is looked at, not the first one', () => {
    const everyTuesday = busy(
      'anna',
      ...meeting('weekly_check_in').sessions.map(
        ({ start, end }) => `${start.slice(5, -1)} ${end.slice(5, -1)}`,
      ),
    )
    const [first] = slots('weekly_check_in', everyTuesday, free('ben'))
    expect(first).toMatchObject({ on: '2026-09-01', startsAt: '08:30', free: 26, of: 26 })
  })

  test('nothing is proposed in the past', () => {
    const taken = busy('anna', '11-24T08:30:00 11-24T09:30:00')
    const found = betterSlots(meeting('cycle_review'), {
      meetings,
      availabilities: [taken],
      holidays: [],
      timeZone,
      now: '2026-11-24T12:00:00Z',
    })
    expect(found.every(({ on, startsAt }) => `${on}T${startsAt}` > '2026-11-24T13:00')).toBe(true)
  })

  test('the same question has the same answer', () => {
    const asked = () => slots('planning', busy('anna', '08-18T06:00:00 08-18T18:00:00'), free('ben'))
    expect(asked()).toEqual(asked())
    expect(asked()).toHaveLength(3)
  })
})
