import type { Cycle } from './cycle.ts'
import type { Activation, KeyResult, Objective } from './objective.ts'
import type { OrganisationSettings } from './organisation.ts'

/** When and by which rules something is judged. `today` is the day in the organisation's time zone. */
export interface Situation {
  readonly cycle: Cycle
  readonly today: string
  /** Days of the unit's check-in meetings, ascending; none where they are not in the calendar. */
  readonly meetings?: readonly string[]
  readonly settings: Pick<OrganisationSettings, 'thresholds' | 'cadenceDays' | 'timeZone'>
}

/** As much of a key result as is needed to judge it. */
export type JudgedKeyResult = Pick<KeyResult, 'metric' | 'readings' | 'weight' | 'archivedAt'>

/** As much of an objective as is needed to judge its key results. */
export interface Pursued extends Pick<Objective, 'state' | 'ambition' | 'archivedAt'> {
  readonly activation: Pick<Activation, 'at'> | null
}

export interface JudgedObjective extends Pursued, Pick<Objective, 'origin'> {
  readonly keyResults: readonly JudgedKeyResult[]
}

export interface KeyResultCase extends Situation {
  readonly keyResult: JudgedKeyResult
  readonly objective: Pursued
}

export interface ObjectiveCase extends Situation {
  readonly objective: Omit<JudgedObjective, 'origin'>
}

export interface UnitCase extends Situation {
  readonly objectives: readonly JudgedObjective[]
}
