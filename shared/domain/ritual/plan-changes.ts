import { isTimeZone } from '#shared/domain/calendar-day.ts'
import { diff } from '#shared/domain/diff.ts'
import { type Doing, entry, type Outcome, refuseFields } from '#shared/domain/doing.ts'
import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import type { CycleId, UnitId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { choiceOf } from './defaults.ts'
import { RITUALS, type RitualPlan } from './ritual.ts'

/** A unit's plan of one cycle, as it is kept. */
export interface SavedPlan {
  readonly unitId: UnitId
  readonly cycleId: CycleId
  readonly plan: RitualPlan
}

const FIELDS = ['weekday', 'startsAt', 'timeZone', 'language', 'home', 'skipsHolidays', 'rituals'] as const

const twice = ({ rituals }: RitualPlan): FieldIssue[] =>
  rituals.flatMap(({ ritual }, index) =>
    rituals.findIndex((other) => other.ritual === ritual) < index
      ? [{ path: `/rituals/${index}/ritual`, rule: 'ritual_twice' } as const]
      : [],
  )

/** What the shape cannot say: the zone exists, no ritual is there twice, a group calendar has a group. */
export const planIssues = (plan: RitualPlan, hasTeam: boolean): readonly FieldIssue[] => [
  ...(isTimeZone(plan.timeZone) ? [] : [{ path: '/timeZone', rule: 'time_zone_unknown' } as const]),
  ...(plan.home === 'facilitator' || hasTeam ? [] : [{ path: '/home', rule: 'no_group_calendar' } as const]),
  ...twice(plan),
]

/** Every ritual is named, in their usual order, so that equal plans are equal. */
const complete = (plan: RitualPlan): RitualPlan => ({
  ...plan,
  rituals: RITUALS.map((ritual) => choiceOf(plan, ritual)),
})

export interface PlanChange {
  /** What held before: the saved plan, or what the organisation proposes. */
  readonly before: RitualPlan
  readonly after: RitualPlan
  readonly hasTeam: boolean
}

/** Decides when a unit holds its rituals. */
export function changePlan(
  of: Pick<SavedPlan, 'unitId' | 'cycleId'>,
  { before, after, hasTeam }: PlanChange,
  doing: Doing,
): Outcome<{ saved: SavedPlan }> {
  const issues = planIssues(after, hasTeam)
  if (issues.length > 0) return refuseFields(issues)
  const plan = complete(after)
  const changes = diff<RitualPlan>(before, plan, FIELDS)
  const what = { subjectId: of.unitId, verb: 'calendar_planned', changes } as const
  return ok({ saved: { ...of, plan }, history: entry(doing, what) })
}
