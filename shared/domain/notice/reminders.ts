import type { KeyResultId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import { dueOn } from '../cadence.ts'
import { addDays, daysBetween } from '../calendar-day.ts'
import type { Cycle } from '../cycle.ts'
import type { Objective } from '../objective.ts'
import type { ReviewAction, UnitMemory } from '../review/memory.ts'
import { type Holidays, isWorkingDay } from '../ritual/working-days.ts'
import type { Situation } from '../situation.ts'

/** People are called to mind in the morning; where that was missed, until the working day is over. */
const FROM = '08:00'
const UNTIL = '18:00'

/** Leads hear of a cycle's end this many days before. */
export const DAYS_BEFORE_END = 7

/** Whether a clock on the wall of the organisation's zone shows a working morning, or a later hour of that day. */
export const isReminderTime = (
  { on, startsAt }: { readonly on: string; readonly startsAt: string },
  holidays: Holidays,
): boolean => isWorkingDay(on, holidays) && FROM <= startsAt && startsAt < UNTIL

/** A value that one person is expected to bring. */
export interface DueValue {
  readonly personId: PersonId
  readonly unitId: UnitId
  readonly keyResultId: KeyResultId
  readonly dueOn: string
}

/** An objective's key results that are due or overdue; one without an owner of its own is its objective's owner's. */
export const dueValues = (objective: Objective, situation: Situation): readonly DueValue[] =>
  objective.keyResults.flatMap((keyResult) => {
    const due = dueOn({ ...situation, objective, keyResult })
    const personId = keyResult.ownerId ?? objective.ownerId
    if (personId === null || due === null || due > situation.today) return []
    return [{ personId, unitId: objective.unitId, keyResultId: keyResult.id, dueOn: due }]
  })

/** The due days of which a person has been reminded, by key result. */
export type RemindedDays = Readonly<Record<string, string>>

export interface Reminder {
  readonly personId: PersonId
  /** Everything of theirs that is due, also what they have been reminded of before. */
  readonly keyResults: number
  /** Where all of it is one unit's. */
  readonly unitId: UnitId | null
  readonly days: RemindedDays
}

function reminderFor(personId: PersonId, due: readonly DueValue[]): Reminder {
  const [first, ...others] = new Set(due.map(({ unitId }) => unitId))
  const days = Object.fromEntries(due.map((value) => [value.keyResultId, value.dueOn]))
  const unitId = first !== undefined && others.length === 0 ? first : null
  return { personId, keyResults: due.length, unitId, days }
}

/** One for each person of whose values at least one is due on a day they have not been reminded of. */
export function reminders(
  due: readonly DueValue[],
  daysOf: (personId: PersonId) => RemindedDays,
): readonly Reminder[] {
  return [...Map.groupBy(due, ({ personId }) => personId)].flatMap(([personId, values]) => {
    const before = daysOf(personId)
    const isNew = values.some((value) => before[value.keyResultId] !== value.dueOn)
    return isNew ? [reminderFor(personId, values)] : []
  })
}

/** Days since the last morning on which people were reminded; on the very first, that day alone. */
export interface Morning {
  readonly today: string
  readonly lastOn: string | null
}

const isSince = (day: string, { today, lastOn }: Morning): boolean =>
  day <= today && day > (lastOn ?? addDays(today, -1))

/** Open actions with an owner whose day has come: on a weekend's or holiday's, on the next working day. */
export const dueActions = (memories: readonly UnitMemory[], morning: Morning): readonly ReviewAction[] =>
  memories.filter(
    (memory): memory is ReviewAction =>
      memory.memory === 'action' &&
      memory.state === 'open' &&
      memory.ownerId !== null &&
      memory.dueOn !== null &&
      isSince(memory.dueOn, morning),
  )

/** Whether this is the first morning of the cycle's last days. */
export const endsSoon = ({ endsOn, state }: Cycle, { today, lastOn }: Morning): boolean => {
  const isNear = (day: string) => daysBetween(day, endsOn) <= DAYS_BEFORE_END
  const isRunning = state === 'running' && today <= endsOn
  return isRunning && isNear(today) && (lastOn === null || !isNear(lastOn))
}
