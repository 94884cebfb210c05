import type { Cycle } from './cycle.ts'
import type { KeyResult, Objective } from './objective.ts'
import type { OrganisationSettings } from './organisation.ts'

/** When and by which rules something is judged. `today` is the day in the organisation's time zone. */
export interface Situation {
  readonly cycle: Cycle
  readonly today: string
  readonly settings: Pick<OrganisationSettings, 'thresholds' | 'cadenceDays' | 'timeZone'>
}

export interface KeyResultCase extends Situation {
  readonly keyResult: Pick<KeyResult, 'metric' | 'readings' | 'weight' | 'archivedAt'>
  readonly objective: Pick<Objective, 'state' | 'ambition' | 'activation' | 'archivedAt'>
}

export interface ObjectiveCase extends Situation {
  readonly objective: Pick<Objective, 'state' | 'ambition' | 'activation' | 'archivedAt' | 'keyResults'>
}

export interface UnitCase extends Situation {
  readonly objectives: readonly Objective[]
}
