import { type PersonKey, people } from './people.ts'
import type { StoryKeyResult, StoryObjective } from './story.ts'
import type { ObjectiveDoing, ObjectiveEvent } from './story-event.ts'
import { type DemoUnit, type UnitKey, units } from './units.ts'
import { CYCLE_WEEKS, instantOf, minutesAfter, type WorldCycle } from './world-calendar.ts'

/** Where an objective belongs. */
export interface Place {
  readonly unit: UnitKey
  readonly cycle: WorldCycle
}

interface Moment {
  readonly at: string
  readonly by: PersonKey
  readonly doing: ObjectiveDoing
}

/** Who is asked for a yes: owners and members of the team, guests left out. */
export const votersOf = (unit: UnitKey): readonly PersonKey[] => {
  const { team }: DemoUnit = units[unit]
  return [...team.owners, ...team.members].filter((key) => !people[key].isGuest)
}

export const leadOf = (unit: UnitKey): PersonKey => {
  const [lead] = units[unit].team.owners
  return lead
}

/** Weekly meeting of a unit in a week of the cycle. */
const meeting = ({ unit, cycle }: Place, week: number): string => {
  const { weekday, at } = units[unit].meets
  return instantOf(cycle.startsOn, week * 7 + weekday - 1, at)
}

const beginning = ({ owner, carries }: StoryObjective, { cycle }: Place): Moment =>
  carries
    ? { at: instantOf(cycle.agreedBy, -4, '09:00'), by: owner, doing: { do: 'carry_over' } }
    : { at: instantOf(cycle.agreedBy, -12, '10:00'), by: owner, doing: { do: 'create' } }

function answers(objective: StoryObjective, { unit, cycle }: Place): Moment[] {
  const silent: readonly PersonKey[] = objective.withoutAnswerOf ?? []
  const voters = votersOf(unit).filter((key) => !silent.includes(key))
  return voters.map((by, index) => {
    const objection = objective.objections?.find((one) => one.by === by)
    const at =
      index % 2 === 0 ? instantOf(cycle.agreedBy, -4, '14:00') : instantOf(cycle.agreedBy, -3, '10:00')
    return {
      at,
      by,
      doing: { do: 'answer', answer: objection ? 'no' : 'yes', note: objection?.note ?? null },
    }
  })
}

function agreeing(objective: StoryObjective, place: Place): Moment[] {
  if (objective.reaches === 'draft') return []
  const on = place.cycle.agreedBy
  const proposal: Moment = { at: instantOf(on, -4, '11:00'), by: objective.owner, doing: { do: 'propose' } }
  const round = [proposal, ...answers(objective, place)]
  if (objective.reaches) return round
  return [...round, { at: instantOf(on, -3, '15:00'), by: leadOf(place.unit), doing: { do: 'activate' } }]
}

/** Confidence is told only where it changes. */
export function confidenceIn({ sure = {} }: StoryKeyResult, week: number): number {
  const told = Object.entries(sure).filter(([from]) => Number(from) <= week)
  return told.sort(([a], [b]) => Number(a) - Number(b)).at(-1)?.[1] ?? 5
}

function checkInsOf(story: StoryKeyResult, keyResult: number, place: Place): Moment[] {
  const { owner: by, values = [], notes = {}, mistyped } = story
  return values.flatMap((value, week): Moment[] => {
    if (value === null) return []
    const at = meeting(place, week)
    const typed = mistyped?.week === week ? mistyped.value : value
    const said = { value: typed, confidence: confidenceIn(story, week), note: notes[week] ?? '' }
    const checkIn: Moment = { at, by, doing: { do: 'check_in', keyResult, ...said } }
    if (typed === value) return [checkIn]
    return [checkIn, { at: minutesAfter(at, 60), by, doing: { do: 'correct', keyResult, value } }]
  })
}

const changesOf = ({ changes = [] }: StoryKeyResult, keyResult: number, place: Place): Moment[] =>
  changes.map(({ week, by }, change) => ({
    at: minutesAfter(meeting(place, week), 120),
    by,
    doing: { do: 'change', keyResult, change },
  }))

const archivingOf = ({ archived }: StoryKeyResult, keyResult: number, place: Place): Moment[] =>
  archived
    ? [
        {
          at: minutesAfter(meeting(place, archived.week), 150),
          by: archived.by,
          doing: { do: 'archive_key_result', keyResult },
        },
      ]
    : []

const weekly = ({ keyResults }: StoryObjective, place: Place): Moment[] =>
  keyResults.flatMap((story, index) => [
    ...checkInsOf(story, index, place),
    ...changesOf(story, index, place),
    ...archivingOf(story, index, place),
  ])

/** The day after the meeting of their week; while a cycle is being planned, after the agreement round. */
const commentsOf = ({ comments = [] }: StoryObjective, place: Place): Moment[] =>
  comments.map(({ week, by, text }, index) => {
    const isPlanned = place.cycle.key === 'planned'
    const begin = isPlanned ? instantOf(place.cycle.agreedBy, -3, '16:00') : meeting(place, week)
    const after = isPlanned ? 0 : 180
    return { at: minutesAfter(begin, after + index * 25), by, doing: { do: 'comment', text } }
  })

function ending({ cancelled }: StoryObjective, place: Place): Moment[] {
  if (cancelled) {
    const at = minutesAfter(meeting(place, cancelled.week), 60)
    return [{ at, by: cancelled.by, doing: { do: 'cancel', reason: cancelled.reason } }]
  }
  if (place.cycle.key !== 'finished') return []
  const at = instantOf(place.cycle.startsOn, CYCLE_WEEKS * 7 - 5, '16:00')
  return [{ at, by: leadOf(place.unit), doing: { do: 'close' } }]
}

/** Everything that happens to one objective, in the order of its telling. */
export const tellObjective = (objective: StoryObjective, place: Place): readonly ObjectiveEvent[] =>
  [
    beginning(objective, place),
    ...agreeing(objective, place),
    ...weekly(objective, place),
    ...commentsOf(objective, place),
    ...ending(objective, place),
  ].map((moment) => ({
    ...moment,
    subject: 'objective',
    objective,
    unit: place.unit,
    cycle: place.cycle.key,
  }))
