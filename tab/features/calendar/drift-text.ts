import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { clockText, instantText } from '#tab/text/when.ts'

export type Drift = CalendarPlan['drift'][number]
type Times = Drift['planned']

const rangeText = ({ start, end }: Times, timeZone: string): string =>
  `${instantText(start, timeZone)}–${clockText(end, timeZone)}`

const lengthOf = ({ start, end }: Times): number => Date.parse(end) - Date.parse(start)

/** A meeting that begins when it should has only become shorter or longer. */
const changeKey = (planned: Times, found: Times) => {
  if (planned.start !== found.start && Date.parse(planned.start) !== Date.parse(found.start)) return 'moved'
  return lengthOf(found) < lengthOf(planned) ? 'shortened' : 'lengthened'
}

/** "Verschoben: Di., 3. Nov., 09:00–10:00 → Mi., 4. Nov., 10:00–11:00", on the plan's wall clock. */
export const driftText = (
  drift: Drift,
  { plan: { timeZone }, people }: Pick<CalendarPlan, 'plan' | 'people'>,
): string => {
  const planned = rangeText(drift.planned, timeZone)
  if (drift.kind === 'moved' && drift.found)
    return t(`calendar.drift.${changeKey(drift.planned, drift.found)}`, {
      from: planned,
      to: rangeText(drift.found, timeZone),
    })
  if (drift.kind === 'cancelled') return t('calendar.drift.cancelled', { on: planned })
  const names = drift.declinedBy.flatMap((id) => people.find((person) => person.id === id)?.name ?? [])
  return t('calendar.drift.declined', { on: planned, names: formatList(names) })
}

/** What the two ways lead to. */
export const wayBackText = ({ kind, ritual }: Drift): string =>
  t(
    kind === 'cancelled'
      ? 'calendar.drift.whatCancelled'
      : ritual === 'weekly_check_in'
        ? 'calendar.drift.whatCheckIn'
        : 'calendar.drift.whatMoved',
  )
