import type { PersonId, UnitId } from '#shared/kernel/ids.ts'
import { addDays } from '../calendar-day.ts'
import type { Alignment } from './alignment.ts'

/** What a dependency asks of one person: an answer, a delivery, or to look after a risk. */
export const DEPENDENCY_TASKS = ['answer', 'deliver', 'risk'] as const
export type DependencyTask = (typeof DEPENDENCY_TASKS)[number]

/** A promise is called to mind this many days before its day. */
export const DAYS_AHEAD = 7

export interface Asked {
  readonly personId: PersonId
  readonly leadOf: ReadonlySet<UnitId>
  /** ISO date in the organisation's time zone. */
  readonly today: string
  /** Last day of the cycle: by then at the latest what was promised without a day is there. */
  readonly endsOn: string
}

const isNear = (dueOn: string | null, { today, endsOn }: Asked): boolean =>
  (dueOn ?? endsOn) <= addDays(today, DAYS_AHEAD)

/**
 * Leads of the unit that is depended on answer what is requested and deliver what is near or overdue; who carries the
 * risk hears of a no at once, and of silence when the day is near. Null where nothing is asked of the person.
 */
export function taskFor(link: Alignment, asked: Asked): DependencyTask | null {
  const { personId, leadOf } = asked
  const { dependency } = link
  if (dependency === null || link.withdrawnAt !== null) return null
  const { state, dueOn, riskOwnerId } = dependency
  if (state === 'requested' && leadOf.has(link.to.unitId)) return 'answer'
  if (state === 'confirmed' && leadOf.has(link.to.unitId) && isNear(dueOn, asked)) return 'deliver'
  const isRisk = state === 'declined' || (state === 'requested' && isNear(dueOn, asked))
  return isRisk && riskOwnerId === personId ? 'risk' : null
}
