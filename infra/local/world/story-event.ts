import type { CycleState } from '#shared/domain/cycle.ts'
import type { PersonKey } from './people.ts'
import type { StoryObjective } from './story.ts'
import type { StoryAnswer, StoryLink } from './story-link.ts'
import type { StorySession } from './story-session.ts'
import type { UnitKey } from './units.ts'
import type { CycleKey } from './world-calendar.ts'

/** Key results are named by their place in the story's objective. */
export type ObjectiveDoing =
  | { readonly do: 'create' }
  | { readonly do: 'carry_over' }
  | { readonly do: 'propose' }
  | { readonly do: 'answer'; readonly answer: 'yes' | 'no'; readonly note: string | null }
  | { readonly do: 'activate' }
  | { readonly do: 'comment'; readonly text: string }
  | CheckInDoing
  | { readonly do: 'correct'; readonly keyResult: number; readonly value: number }
  | { readonly do: 'change'; readonly keyResult: number; readonly change: number }
  | { readonly do: 'archive_key_result'; readonly keyResult: number }
  | { readonly do: 'cancel'; readonly reason: string }
  | { readonly do: 'close' }

export interface CheckInDoing {
  readonly do: 'check_in'
  readonly keyResult: number
  readonly value: number
  readonly confidence: number
  readonly note: string
}

/** One thing somebody does to an objective at one time. */
export interface ObjectiveEvent {
  readonly subject: 'objective'
  readonly at: string
  readonly by: PersonKey
  readonly cycle: CycleKey
  readonly unit: UnitKey
  readonly objective: StoryObjective
  readonly doing: ObjectiveDoing
}

/** What the administrator does for the whole organisation. */
export interface OrganisationEvent {
  readonly subject: 'organisation'
  readonly at: string
  readonly by: PersonKey
  readonly doing:
    | { readonly do: 'found' }
    | { readonly do: 'create_cycle'; readonly cycle: CycleKey }
    | { readonly do: 'move_cycle'; readonly cycle: CycleKey; readonly to: CycleState }
}

/** One thing somebody does to a link between objectives. */
export interface LinkEvent {
  readonly subject: 'link'
  readonly at: string
  readonly by: PersonKey
  readonly cycle: CycleKey
  readonly link: StoryLink
  readonly doing: { readonly do: 'link' } | { readonly do: 'answer'; readonly answer: StoryAnswer }
}

/** What happens to a unit's weekly check-in of one day, or to its meetings. */
export interface SessionEvent {
  readonly subject: 'session'
  readonly at: string
  readonly by: PersonKey
  readonly unit: UnitKey
  readonly session: StorySession
  /** Day of the session. */
  readonly on: string
  readonly doing: 'hold' | 'end' | 'schedule' | 'bind'
}

export type StoryEvent = ObjectiveEvent | OrganisationEvent | LinkEvent | SessionEvent
