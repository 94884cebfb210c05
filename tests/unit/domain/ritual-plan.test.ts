import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/domain/calendar-day.ts'
import { defaultPlan } from '#shared/domain/ritual/defaults.ts'
import { planRituals } from '#shared/domain/ritual/plan.ts'
import { type PlannedSession, RITUALS, type Ritual, type RitualPlan } from '#shared/domain/ritual/ritual.ts'
import { instantsOf, wallTimeOf } from '#shared/domain/ritual/wall-clock.ts'
import { type Row, table } from '#tests/vectors/table.ts'

const BERLIN = defaultPlan({ timeZone: 'Europe/Berlin', language: 'de' })
const CYCLE = { startsOn: '2026-09-01', endsOn: '2026-11-30' }

const list = (text: string): string[] => (text === 'none' ? [] : text.split(', '))
const period = (text: string) => {
  const [startsOn = '', endsOn = ''] = text.split(' to ')
  return { startsOn, endsOn }
}
const holidaysIn = (row: Row) => list(row.cell('holidays')).map((on) => ({ on, name: `Holiday of ${on}` }))

const plannedFor = (row: Row) =>
  planRituals({
    plan: { ...BERLIN, weekday: Number(row.cell('weekday')) },
    cycle: period(row.cell('cycle')),
    holidays: holidaysIn(row),
  })

const sessionsOf = (planned: ReturnType<typeof planRituals>, ritual: Ritual): readonly PlannedSession[] =>
  planned.find((meeting) => meeting.ritual === ritual)?.sessions ?? []

const checkIns = (sessions: readonly PlannedSession[]): string => {
  const [first, last] = [sessions[0], sessions.at(-1)]
  if (first === undefined || last === undefined) return 'none'
  const without = sessions.filter(({ isSkipped }) => isSkipped).map(({ on }) => on)
  const held = sessions.length - without.length
  return `${held}: ${first.on} to ${last.on}${without.length > 0 ? ` without ${without.join(', ')}` : ''}`
}

describe('the days of a cycle', () => {
  test.each(table('ritual/days').map((row) => [row.says, row] as const))('%s', (_, row) => {
    const planned = plannedFor(row)
    const day = (ritual: Ritual) => sessionsOf(planned, ritual)[0]?.on ?? 'none'
    expect({
      planning: day('planning'),
      checkIns: checkIns(sessionsOf(planned, 'weekly_check_in')),
      middle: day('mid_cycle_review'),
      review: day('cycle_review'),
      retrospective: day('retrospective'),
    }).toEqual({
      planning: row.cell('planning'),
      checkIns: row.cell('check-ins'),
      middle: row.cell('mid-cycle review'),
      review: row.cell('cycle review'),
      retrospective: row.cell('cycle review'),
    })
  })
})

describe('wall-clock times', () => {
  test.each(table('ritual/instants').map((row) => [row.says, row] as const))('%s', (_, row) => {
    const wall = { on: row.cell('day'), startsAt: row.cell('time'), timeZone: row.cell('zone') }
    const minutes = Number(row.cell('minutes'))
    expect(instantsOf({ ...wall, minutes })).toEqual({ start: row.cell('from'), end: row.cell('to') })
  })
})

const CHOICE = /^(\w+?)(?: (off)| (\d+))?(?: on (\S+))?(?: at (\S+))?$/

const withChoices = (text: string): RitualPlan => {
  const chosen = list(text).map((part) => {
    const [, ritual, off, minutes, on, at] = CHOICE.exec(part) ?? []
    return { ritual, isOff: off !== undefined, minutes, on, at }
  })
  const rituals = BERLIN.rituals.map((usual) => {
    const found = chosen.find(({ ritual }) => ritual === usual.ritual)
    return {
      ...usual,
      isOn: found?.isOff !== true,
      minutes: Number(found?.minutes ?? usual.minutes),
      on: found?.on ?? null,
      startsAt: found?.at ?? null,
    }
  })
  return { ...BERLIN, rituals }
}

describe('what a unit decides', () => {
  test.each(table('ritual/choices').map((row) => [row.says, row] as const))('%s', (_, row) => {
    const planned = planRituals({ plan: withChoices(row.cell('choices')), cycle: CYCLE, holidays: [] })
    const shown = (ritual: Ritual) => {
      const first = sessionsOf(planned, ritual)[0]
      return first === undefined ? 'none' : `${first.on} ${first.startsAt} ${first.minutes}`
    }
    expect([shown('planning'), shown('weekly_check_in'), shown('mid_cycle_review')]).toEqual([
      row.cell('planning'),
      row.cell('first check-in'),
      row.cell('mid-cycle review'),
    ])
    expect([shown('cycle_review'), shown('retrospective')]).toEqual([
      row.cell('cycle review'),
      row.cell('retrospective'),
    ])
    expect(sessionsOf(planned, 'weekly_check_in')).toHaveLength(Number(row.cell('check-ins')))
  })
})

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland']
const scenario = fc.record({
  startsOn: fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-01-01', days)),
  length: fc.integer({ min: 27, max: 125 }),
  weekday: fc.integer({ min: 1, max: 7 }),
  zone: fc.constantFrom(...ZONES),
  hour: fc.integer({ min: 6, max: 19 }),
  holidays: fc.array(fc.integer({ min: -30, max: 125 }), { maxLength: 12 }),
})

const plannedIn = (given: typeof scenario extends fc.Arbitrary<infer T> ? T : never) => {
  const { startsOn, length, weekday, zone, hour } = given
  const plan = { ...BERLIN, weekday, timeZone: zone, startsAt: `${String(hour).padStart(2, '0')}:30` }
  const cycle = { startsOn, endsOn: addDays(startsOn, length) }
  const holidays = given.holidays.map((days) => ({ on: addDays(startsOn, days), name: 'x' }))
  return { plan, cycle, planned: planRituals({ plan, cycle, holidays }) }
}

describe('whatever the cycle', () => {
  test('every wall clock shows the planned time, on the planned day', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { plan, planned } = plannedIn(given)
        for (const { on, startsAt, start } of planned.flatMap(({ sessions }) => sessions))
          expect(wallTimeOf(start, plan.timeZone)).toEqual({ on, startsAt })
      }),
    )
  })

  test('check-ins are a week apart on one weekday inside the cycle, and none is missing', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { plan, cycle, planned } = plannedIn(given)
        const days = sessionsOf(planned, 'weekly_check_in').map(({ on }) => on)
        for (const [index, on] of days.entries()) {
          expect(Temporal.PlainDate.from(on).dayOfWeek).toBe(plan.weekday)
          if (index > 0) expect(on).toBe(addDays(days[index - 1] ?? '', 7))
        }
        if (days.length === 0) return
        expect(days[0] && days[0] >= cycle.startsOn && addDays(days[0], -7) < cycle.startsOn).toBe(true)
        expect(addDays(days.at(-1) ?? '', 7) > cycle.endsOn).toBe(true)
      }),
    )
  })

  test('no two rituals overlap, and each is there at most once', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { planned } = plannedIn(given)
        const rituals = planned.map(({ ritual }) => ritual)
        expect(RITUALS.filter((ritual) => rituals.includes(ritual))).toEqual(rituals)
        const all = planned.flatMap(({ sessions }) => sessions.filter(({ isSkipped }) => !isSkipped))
        const sorted = all.toSorted((a, b) => (a.start < b.start ? -1 : 1))
        for (const [index, { start }] of sorted.entries())
          if (index > 0) expect(start >= (sorted[index - 1]?.end ?? '')).toBe(true)
      }),
    )
  })
})
