import type { FieldIssue, FieldRule, Refusal } from '#shared/kernel/field-rules.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { Cycle } from '../cycle.ts'
import type { KeyResult, Objective } from '../objective.ts'
import type { Unit } from '../organisation.ts'
import { type Alignment, type DependencyState, isLiving } from './alignment.ts'

/** More parents and promises than this hang on no objective that anybody understands. */
export const MOST_LINKS_FROM_ONE = 50
const WHOLE = 100

/** What stands at one end of a link. */
export interface End {
  readonly objective: Objective
  readonly unit: Unit
  /** Null where the objective itself is meant. */
  readonly keyResult: KeyResult | null
}

/** What a link is judged against. */
export interface Surroundings {
  readonly from: End
  readonly to: End
  /** The other links that lead from the same objective, of both kinds and every state. */
  readonly siblings: readonly Alignment[]
  /** Titles along the way by which `from` can be reached from `to` already; null where there is none. */
  readonly wayBack: readonly string[] | null
}

export const titleOf = ({ keyResult, objective }: End): string => keyResult?.title ?? objective.title

/** Links lead to what is alive: neither archived nor cancelled nor graded, in a unit that still exists. */
function deadRule({ objective, keyResult, unit }: End): FieldRule | null {
  if (objective.archivedAt !== null || (keyResult?.archivedAt ?? null) !== null) return 'link_end_archived'
  if (objective.state === 'cancelled') return 'link_end_cancelled'
  if (objective.state === 'closed') return 'link_end_closed'
  return unit.archivedAt === null ? null : 'link_unit_dissolved'
}

const endIssues = ({ from, to }: Surroundings): readonly FieldIssue[] =>
  (['from', 'to'] as const).flatMap((name) => {
    const rule = deadRule({ from, to }[name])
    return rule === null ? [] : [{ path: `/${name}/objectiveId`, rule }]
  })

function pairIssues({ kind, from, to }: Alignment): readonly FieldIssue[] {
  if (from.objectiveId === to.objectiveId) return [{ path: '/to/objectiveId', rule: 'same_objective' }]
  if (kind === 'depends_on' && from.unitId === to.unitId)
    return [{ path: '/to/objectiveId', rule: 'same_unit' }]
  return []
}

const isSameChild = (a: Alignment, b: Alignment): boolean =>
  a.kind === b.kind && a.from.objectiveId === b.from.objectiveId && a.from.keyResultId === b.from.keyResultId

/** Per cent that the child's other parents leave. */
export const shareLeft = (link: Alignment, siblings: readonly Alignment[]): number =>
  siblings
    .filter((other) => other.id !== link.id && isLiving(other) && isSameChild(other, link))
    .reduce((left, { share }) => left - (share ?? 0), WHOLE)

const TOLERANCE = 1e-9

/** Shares are parts of one whole: together they are refused above 100 per cent, and need not reach it. */
export function shareIssues(link: Alignment, siblings: readonly Alignment[]): readonly FieldIssue[] {
  const left = shareLeft(link, siblings)
  return (link.share ?? 0) > left + TOLERANCE
    ? [{ path: '/share', rule: 'shares_above_whole', params: { left: Math.max(0, left) } }]
    : []
}

/** A day nobody can meet is no due date. */
export function dueIssues(
  dueOn: string | null,
  { cycle, today }: { readonly cycle: Cycle; readonly today: string },
): readonly FieldIssue[] {
  if (dueOn === null) return []
  const params = { startsOn: cycle.startsOn, endsOn: cycle.endsOn }
  if (dueOn > cycle.endsOn || dueOn < cycle.startsOn)
    return [{ path: '/dueOn', rule: 'outside_cycle', params }]
  return dueOn < today ? [{ path: '/dueOn', rule: 'in_past' }] : []
}

const MOST_NAMED = 60
const shortened = (title: string): string =>
  title.length <= MOST_NAMED ? title : `${title.slice(0, MOST_NAMED - 1).trimEnd()}…`

/** The circle as somebody reads it: what is at `from`, along the new link to `to`, and the way back. */
const circle = ({ from, wayBack }: Surroundings): string =>
  [from.objective.title, ...(wayBack ?? [])].map(shortened).join(' → ')

const conflict = (issue: FieldIssue): Result<never, Refusal> => err({ code: 'conflict', errors: [issue] })

/** Whether a link may come to life, or back to it. */
export function admit(link: Alignment, around: Surroundings): Result<Alignment, Refusal> {
  const wrong = [...endIssues(around), ...pairIssues(link), ...shareIssues(link, around.siblings)]
  if (wrong.length > 0) return err({ code: 'invalid_input', errors: wrong })
  const living = around.siblings.filter((other) => other.id !== link.id && isLiving(other))
  if (living.length >= MOST_LINKS_FROM_ONE)
    return conflict({
      path: '/from/objectiveId',
      rule: 'too_many_links',
      params: { most: MOST_LINKS_FROM_ONE },
    })
  if (around.wayBack !== null)
    return conflict({ path: '/to/objectiveId', rule: 'alignment_cycle', params: { way: circle(around) } })
  return ok(link)
}

const ASKED: readonly (DependencyState | undefined)[] = ['requested', 'confirmed']

/** Nothing is asked of what is gone, and nothing promised for it; a no and a delivery are always possible. */
const isAskedAnew = (before: Alignment, after: Alignment): boolean =>
  after.dependency?.state !== before.dependency?.state && ASKED.includes(after.dependency?.state)

/** What dies may always do so; what comes to life is judged like something new. */
export function admitChange(
  before: Alignment,
  after: Alignment,
  around: Surroundings,
): Result<Alignment, Refusal> {
  if (!isLiving(before) && isLiving(after)) return admit(after, around)
  const issues = [
    ...(isAskedAnew(before, after) ? endIssues(around) : []),
    ...(after.share === before.share ? [] : shareIssues(after, around.siblings)),
  ]
  return issues.length > 0 ? err({ code: 'invalid_input', errors: issues }) : ok(after)
}
