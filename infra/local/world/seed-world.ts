import { SeedApi, type SeedTarget } from './seed-api.ts'
import { carry, create } from './seed-draft.ts'
import { archive, change, checkIn, close, correct, refresh } from './seed-key-result.ts'
import { seedLink } from './seed-link.ts'
import { answer, cancel, comment, move } from './seed-objective.ts'
import { seedOrganisation } from './seed-organisation.ts'
import { seedSession } from './seed-session.ts'
import { SeedState } from './seed-state.ts'
import type { ObjectiveEvent, StoryEvent } from './story-event.ts'
import { tellStory } from './tell-story.ts'
import { worldCycles } from './world-calendar.ts'

async function seedObjective(state: SeedState, event: ObjectiveEvent): Promise<void> {
  const { doing } = event
  switch (doing.do) {
    case 'create':
      return create(state, event)
    case 'carry_over':
      return carry(state, event)
    case 'propose':
      return move(state, event, 'proposed')
    case 'answer':
      return answer(state, event, { answer: doing.answer, note: doing.note })
    case 'activate':
      return move(state, event, 'active')
    case 'comment':
      await comment(state, event, doing.text)
      return void (await refresh(state, event))
    case 'check_in':
      return checkIn(state, event, doing)
    case 'correct':
      return correct(state, event, doing)
    case 'change':
      return change(state, event, doing)
    case 'archive_key_result':
      return archive(state, event, doing.keyResult)
    case 'cancel':
      return cancel(state, event, doing.reason)
    case 'close':
      return close(state, event)
  }
}

const seedEvent = (state: SeedState, event: StoryEvent): Promise<void> => {
  if (event.subject === 'organisation') return seedOrganisation(state, event)
  if (event.subject === 'session') return seedSession(state, event)
  return event.subject === 'link' ? seedLink(state, event) : seedObjective(state, event)
}

/** What happens at one time, in lanes: inside a unit in order, units beside each other. */
function lanesOf(events: readonly StoryEvent[]): readonly (readonly StoryEvent[])[] {
  const lanes = Map.groupBy(events, (event) => (event.subject === 'objective' ? event.unit : event.subject))
  return [...lanes.values()]
}

async function seedLane(state: SeedState, lane: readonly StoryEvent[]): Promise<void> {
  for (const event of lane) await seedEvent(state, event)
}

export interface SeedOptions {
  /** ISO instant that is the present of the story; the world is there at the end. */
  readonly now: string
  /** Called with the share of the story that is told, 0..1. */
  readonly onProgress?: (share: number) => void
}

/**
 * Lets the demo company live through its story: everybody signs in and does their part through the API while the
 * world's clock moves along, so that dates, authors and history are real. Throws SeedRefused with the product's words.
 */
export async function seedWorld(target: SeedTarget, { now, onProgress }: SeedOptions): Promise<void> {
  const api = new SeedApi(target)
  const state = new SeedState(api, worldCycles(now))
  const moments = [...Map.groupBy(tellStory(now), ({ at }) => at)]
  for (const [index, [at, events]] of moments.entries()) {
    await api.travelTo(at)
    await Promise.all(lanesOf(events).map((lane) => seedLane(state, lane)))
    onProgress?.((index + 1) / moments.length)
  }
  await api.travelTo(now)
}
