import type { StoryObjective } from '#infra/local/world/story.ts'
import { type Place, tellObjective } from '#infra/local/world/tell-objective.ts'
import { instantOf, TIME_ZONE, type WorldCycle } from '#infra/local/world/world-calendar.ts'
import { dayIn } from '#shared/domain/calendar-day.ts'
import type { Reading } from '#shared/domain/metric.ts'
import type { KeyResult } from '#shared/domain/objective.ts'
import { DEFAULT_SETTINGS } from '#shared/domain/organisation.ts'
import type { Situation } from '#shared/domain/situation.ts'
import type { CycleId, PersonId } from '#shared/kernel/ids.ts'

/** The readings that the told check-ins and corrections up to an instant leave behind, by key result. */
function readingsOf(objective: StoryObjective, place: Place, now: string): Map<number, Reading[]> {
  const readings = new Map<number, Reading[]>()
  for (const { at, doing } of tellObjective(objective, place)) {
    if (Date.parse(at) > Date.parse(now)) continue
    if (doing.do !== 'check_in' && doing.do !== 'correct') continue
    const before = readings.get(doing.keyResult) ?? []
    const on = dayIn(at, TIME_ZONE)
    const confidence = doing.do === 'check_in' ? doing.confidence : (before.at(-1)?.confidence ?? 0)
    const reading = { on, value: doing.value, confidence }
    readings.set(doing.keyResult, [...before.filter((one) => one.on !== on), reading])
  }
  return readings
}

/** The objective as the domain's rules would see it at an instant. */
export function storedObjective(objective: StoryObjective, place: Place, now: string) {
  const readings = readingsOf(objective, place, now)
  const keyResults = objective.keyResults.map(
    (told, index): KeyResult => ({
      id: `kr-${index}` as KeyResult['id'], // the brand exists in types only
      title: told.title,
      ownerId: null,
      metric: told.changes?.at(-1)?.metric ?? told.metric,
      weight: told.weight ?? 1,
      order: `a${index}`,
      readings: readings.get(index) ?? [],
      grade: null,
      archivedAt: told.archived ? instantOf(place.cycle.startsOn, 0, '09:00') : null,
      carriedFrom: null,
    }),
  )
  const activation = {
    by: 'p' as PersonId, // the brand exists in types only
    at: instantOf(place.cycle.agreedBy, -3, '15:00'),
    withoutAnswerOf: [],
  }
  const state = objective.cancelled ? ('cancelled' as const) : ('active' as const)
  return {
    state,
    ambition: objective.ambition ?? 'aspirational',
    activation,
    archivedAt: null,
    keyResults,
  } as const
}

export const situationIn = ({ name, startsOn, endsOn }: WorldCycle, now: string): Situation => ({
  // the brand exists in types only
  cycle: { id: 'c' as CycleId, name, startsOn, endsOn, state: 'running' },
  today: dayIn(now, TIME_ZONE),
  settings: DEFAULT_SETTINGS,
})
