import type { CycleState } from '#shared/domain/cycle.ts'
import { finished } from './story/finished/finished.ts'
import { planned } from './story/planned/planned.ts'
import { links } from './story/running/links.ts'
import { running } from './story/running/running.ts'
import type { StoryUnit } from './story.ts'
import type { OrganisationEvent, StoryEvent } from './story-event.ts'
import type { StoryLink } from './story-link.ts'
import { storySessions } from './story-session.ts'
import { tellLink } from './tell-link.ts'
import { tellObjective } from './tell-objective.ts'
import { tellMeetings, tellSession } from './tell-session.ts'
import { UNIT_KEYS } from './units.ts'
import {
  CYCLE_KEYS,
  CYCLE_WEEKS,
  type CycleKey,
  instantOf,
  type WorldCycle,
  worldCycles,
} from './world-calendar.ts'

/** Who does what in which cycle. */
export const story: Readonly<Record<CycleKey, readonly StoryUnit[]>> = { finished, running, planned }

/** How the objectives of a cycle hang together. */
const storyLinks: Readonly<Record<CycleKey, readonly StoryLink[]>> = {
  finished: [],
  running: links,
  planned: [],
}

const byAdmin = (at: string, doing: OrganisationEvent['doing']): OrganisationEvent => ({
  subject: 'organisation',
  at,
  by: 'markus',
  doing,
})

const moved = (cycle: CycleKey, at: string, to: CycleState): OrganisationEvent =>
  byAdmin(at, { do: 'move_cycle', cycle, to })

/** A cycle is opened for planning, begins on its first Monday, is graded in its last week and closed after it. */
function tellCycle({ key, startsOn, agreedBy }: WorldCycle): OrganisationEvent[] {
  const opened = byAdmin(instantOf(agreedBy, -17, '09:00'), { do: 'create_cycle', cycle: key })
  if (key === 'planned') return [opened]
  const begun = moved(key, instantOf(startsOn, 0, '08:00'), 'running')
  if (key === 'running') return [opened, begun]
  return [
    opened,
    begun,
    moved(key, instantOf(startsOn, CYCLE_WEEKS * 7 - 5, '15:00'), 'closing'),
    moved(key, instantOf(startsOn, CYCLE_WEEKS * 7, '07:30'), 'closed'),
  ]
}

/** Everything that has happened in the demo company up to an instant, oldest first; deterministic in `now`. */
export function tellStory(now: string): readonly StoryEvent[] {
  const cycles = worldCycles(now)
  const founded = byAdmin(instantOf(cycles.finished.agreedBy, -18, '09:00'), { do: 'found' })
  const events = CYCLE_KEYS.flatMap((key): StoryEvent[] => [
    ...tellCycle(cycles[key]),
    ...story[key].flatMap(({ unit, objectives }) =>
      objectives.flatMap((objective) => tellObjective(objective, { unit, cycle: cycles[key] })),
    ),
    ...storyLinks[key].flatMap((link, place) => tellLink(link, cycles[key], place)),
  ])
  const sessions = storySessions.flatMap((session) => tellSession(session, now))
  const meetings = UNIT_KEYS.map((unit) => tellMeetings(unit, now))
  const past = [founded, ...events, ...sessions, ...meetings].filter(
    ({ at }) => Date.parse(at) <= Date.parse(now),
  )
  // The sort is stable: what happens at the same time stays in the order of the telling.
  return past.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
