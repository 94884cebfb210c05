import type { CycleId } from '#shared/kernel/ids.ts'
import { err, ok } from '#shared/kernel/result.ts'
import { addDays, addMonths, daysBetween } from './calendar-day.ts'
import type { Cycle, CycleState } from './cycle.ts'
import { diff } from './diff.ts'
import { type Doing, entry, type Outcome, refuse, refuseField } from './doing.ts'

export type CycleWarning = 'unusual_length' | 'overlaps_other'
type Changed = Outcome<{ cycle: Cycle }>
type Dates = Pick<Cycle, 'startsOn' | 'endsOn'>

const FIELDS = ['name', 'startsOn', 'endsOn', 'state'] as const
const WEEKS_13 = 91
const NAME_TAKEN = { path: '/name', rule: 'name_taken' } as const

/** Three to four calendar months (Simmoleit, Agile Vertriebsziele); thirteen weeks count as three months. */
function isUsualLength({ startsOn, endsOn }: Dates): boolean {
  const after = addDays(endsOn, 1)
  const isLongEnough = after >= addMonths(startsOn, 3) || daysBetween(startsOn, after) >= WEEKS_13
  return isLongEnough && after <= addMonths(startsOn, 4)
}

const overlaps = (a: Dates, b: Dates): boolean => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn

/** Said, not refused. */
export function cycleWarnings(cycle: Cycle, all: readonly Cycle[]): CycleWarning[] {
  const others = all.filter(({ id }) => id !== cycle.id)
  return [
    ...(isUsualLength(cycle) ? [] : (['unusual_length'] as const)),
    ...(others.some((other) => overlaps(cycle, other)) ? (['overlaps_other'] as const) : []),
  ]
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

const isNameTaken = (cycle: Cycle, all: readonly Cycle[]): boolean =>
  all.some((other) => other.id !== cycle.id && sameName(other.name, cycle.name))

export interface NewCycle extends Dates {
  readonly id: CycleId
  readonly name: string
}

export function createCycle(input: NewCycle, all: readonly Cycle[], doing: Doing): Changed {
  const cycle: Cycle = { ...input, state: 'planning' }
  if (cycle.endsOn <= cycle.startsOn) return refuseField('/endsOn', 'end_not_after_start')
  if (isNameTaken(cycle, all)) return err({ code: 'already_exists', errors: [NAME_TAKEN] })
  const changes = diff<Cycle>({}, cycle, FIELDS)
  return ok({ cycle, history: entry(doing, { subjectId: cycle.id, verb: 'cycle_created', changes }) })
}

export interface CycleEdit {
  readonly name?: string | undefined
  readonly startsOn?: string | undefined
  readonly endsOn?: string | undefined
}

export function editCycle(
  before: Cycle,
  input: CycleEdit,
  { all, ...doing }: Doing & { readonly all: readonly Cycle[] },
): Changed {
  if (before.state === 'closed') return refuse('cycle_closed')
  const cycle: Cycle = {
    ...before,
    name: input.name ?? before.name,
    startsOn: input.startsOn ?? before.startsOn,
    endsOn: input.endsOn ?? before.endsOn,
  }
  if (cycle.endsOn <= cycle.startsOn) return refuseField('/endsOn', 'end_not_after_start')
  if (isNameTaken(cycle, all)) return refuseField('/name', 'name_taken')
  const changes = diff<Cycle>(before, cycle, FIELDS)
  return ok({ cycle, history: entry(doing, { subjectId: cycle.id, verb: 'cycle_edited', changes }) })
}

/** One step on; grading can be taken up again, but a cycle that has run is never planned anew. */
export const CYCLE_MOVES: Readonly<Record<CycleState, readonly CycleState[]>> = {
  planning: ['running'],
  running: ['closing'],
  closing: ['running', 'closed'],
  closed: ['closing'],
}

export function transitionCycle(before: Cycle, to: CycleState, doing: Doing): Changed {
  if (!CYCLE_MOVES[before.state].includes(to)) return refuse('invalid_transition')
  const cycle = { ...before, state: to }
  const changes = diff<Cycle>(before, cycle, ['state'])
  return ok({ cycle, history: entry(doing, { subjectId: cycle.id, verb: 'cycle_moved_on', changes }) })
}

/** The running cycle, else the next one, else the last one. */
export function currentCycle(cycles: readonly Cycle[], today: string): Cycle | null {
  const byStart = [...cycles].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const running = byStart.filter(({ state }) => state === 'running' || state === 'closing')
  const now = running.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
  const next = byStart.find(({ state, endsOn }) => state === 'planning' && endsOn >= today)
  return now ?? running.at(-1) ?? next ?? byStart.at(-1) ?? null
}
