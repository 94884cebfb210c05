import { describe, expect, test } from 'vitest'
import { story, tellStory } from '#infra/local/world/tell-story.ts'
import { CYCLE_KEYS, TIME_ZONE, worldCycles } from '#infra/local/world/world-calendar.ts'
import { addDays, dayIn } from '#shared/domain/calendar-day.ts'
import { cycleWarnings } from '#shared/domain/cycle-changes.ts'
import { keyResultHealth, objectiveHealth } from '#shared/domain/health.ts'
import { elapsedShare } from '#shared/domain/pace.ts'
import { situationIn, storedObjective } from './standing-of-story.ts'

/** A week around the demo, both ends of daylight saving, the turn of a year and a leap day. */
const PRESENTS = [
  '2026-11-22T23:05:00Z',
  '2026-11-25T08:00:00Z',
  '2026-11-29T22:30:00Z',
  '2026-03-29T01:30:00Z',
  '2026-10-25T00:30:00Z',
  '2027-01-01T12:00:00Z',
  '2028-02-29T12:00:00Z',
]

describe.each(PRESENTS)('told at %s', (now) => {
  const cycles = worldCycles(now)
  const today = dayIn(now, TIME_ZONE)
  const events = tellStory(now)

  test('the cycles follow each other, have a usual length and names of their own', () => {
    const all = CYCLE_KEYS.map((key) => situationIn(cycles[key], now).cycle)
    const distinct = all.map((cycle, index) => ({ ...cycle, id: `${index}` as typeof cycle.id })) // the brand exists in types only
    expect(distinct.flatMap((cycle) => cycleWarnings(cycle, distinct))).toEqual([])
    expect(cycles.running.startsOn).toBe(addDays(cycles.finished.endsOn, 1))
    expect(cycles.planned.startsOn).toBe(addDays(cycles.running.endsOn, 1))
    expect(new Set(all.map(({ name }) => name)).size).toBe(3)
  })

  test('the running cycle is about 60 % over', () => {
    const elapsed = elapsedShare(cycles.running, today)
    expect(elapsed).toBeGreaterThan(0.55)
    expect(elapsed).toBeLessThan(0.65)
  })

  test('nothing happens in the future, and everything in order', () => {
    const times = events.map(({ at }) => Date.parse(at))
    expect(times.filter((time) => time > Date.parse(now))).toEqual([])
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test('check-ins lie inside their cycle', () => {
    const outside = events.filter((event) => {
      if (event.subject !== 'objective' || event.doing.do !== 'check_in') return false
      const on = dayIn(event.at, TIME_ZONE)
      return on < cycles[event.cycle].startsOn || on > cycles[event.cycle].endsOn
    })
    expect(outside).toEqual([])
  })

  test('an objective is written before it is proposed, agreed before it is active, graded in its last week', () => {
    for (const key of ['alt-dach-referenzen', 'dach-referenzen', 'dach-marktfuehrer']) {
      const own = events.flatMap((event) =>
        event.subject === 'objective' && event.objective.key === key ? [event.doing.do] : [],
      )
      const once = [...new Set(own)].filter((step) => !['comment', 'correct', 'change'].includes(step))
      const [beginning, ...rest] = once
      expect(['create', 'carry_over']).toContain(beginning)
      expect(rest.slice(0, 4)).toEqual(['propose', 'answer', 'activate', 'check_in'])
      expect(rest.slice(4)).toEqual(key.startsWith('alt-') ? ['close'] : [])
    }
  })

  test('every word for how things stand occurs, on key results and on objectives', () => {
    const situation = situationIn(cycles.running, now)
    const all = story.running.flatMap(({ unit, objectives }) =>
      objectives.map((one) => storedObjective(one, { unit, cycle: cycles.running }, now)),
    )
    const ofObjectives = all.map((objective) => objectiveHealth({ ...situation, objective }))
    const ofKeyResults = all.flatMap((objective) =>
      objective.keyResults.map((keyResult) => keyResultHealth({ ...situation, objective, keyResult })),
    )
    const words = ['on_track', 'at_risk', 'off_track', 'stale']
    expect(ofObjectives).toEqual(expect.arrayContaining(words))
    expect(ofKeyResults).toEqual(expect.arrayContaining(words))
    const green = ofObjectives.filter((health) => health === 'on_track').length
    expect(green).toBeGreaterThan(ofObjectives.length / 2)
    expect(green).toBeLessThan(ofObjectives.length * 0.85)
  })
})

test('the same instant tells the same story', () => {
  const now = '2026-11-25T08:00:00Z'
  expect(tellStory(now)).toEqual(tellStory(now))
})

test('on two days of one week the story differs only by what happened in between', () => {
  const [monday, friday] = ['2026-11-23T06:00:00Z', '2026-11-27T16:00:00Z']
  // The sessions of last week and today go along with the day
  const told = (now: string) => tellStory(now).filter(({ subject }) => subject !== 'session')
  const [early, late] = [told(monday), told(friday)]
  expect(late.length).toBeGreaterThan(early.length)
  expect(late.slice(0, early.length)).toEqual(early)
})
