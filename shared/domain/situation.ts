import type { Cycle } from './cycle.ts'
import type { JudgedKeyResult, MeasuredKeyResult } from './key-result-figures.ts'
import type { Activation, Objective } from './objective.ts'
import type { OrganisationSettings } from './organisation.ts'

/** When and by which rules something is judged. `today` is the day in the organisation's time zone. */
export interface Situation {
  readonly cycle: Cycle
  readonly today: string
  /** Days of the unit's check-in meetings, ascending; none where they are not in the calendar. */
  readonly meetings?: readonly string[] | undefined
  readonly settings: Pick<OrganisationSettings, 'thresholds' | 'cadenceDays' | 'timeZone'>
}

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

/** A key result of which also its values are shown. */
export interface MeasuredCase extends KeyResultCase {
  readonly keyResult: MeasuredKeyResult
}

export interface MeasuredObjectiveCase extends Situation {
  readonly objective: Pursued & { readonly keyResults: readonly MeasuredKeyResult[] }
}

export interface UnitCase extends Situation {
  readonly objectives: readonly JudgedObjective[]
}

/** An objective of a unit, judged where its unit is; written out, as an organisation has thousands of them. */
export const objectiveCase = <O extends ObjectiveCase['objective']>(
  { cycle, today, meetings, settings }: Situation,
  objective: O,
): Situation & { readonly objective: O } => ({ cycle, today, meetings, settings, objective })

/** A key result, judged where its objective is. */
export const keyResultCase = (
  { cycle, today, meetings, settings, objective }: Situation & { readonly objective: Pursued },
  keyResult: JudgedKeyResult,
): KeyResultCase => ({ cycle, today, meetings, settings, objective, keyResult })
