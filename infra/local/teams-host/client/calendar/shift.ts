import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'

type Times = Pick<CalendarEntry, 'start' | 'end'>

/** How far an entry travels; `stretch` moves its end alone. */
export interface Shift {
  readonly days: number
  readonly minutes: number
  readonly stretch: number
}

export const NO_SHIFT: Shift = { days: 0, minutes: 0, stretch: 0 }
export const STEP_MINUTES = 15
const MINUTE_MS = 60_000

export const isShift = ({ days, minutes, stretch }: Shift): boolean =>
  [days, minutes, stretch].some((part) => part !== 0)

/** On the wall clock of whoever looks: another day keeps its time across daylight saving. */
function moved(instant: string, { days, minutes }: Shift): Date {
  const date = new Date(instant)
  date.setDate(date.getDate() + days)
  date.setMinutes(date.getMinutes() + minutes)
  return date
}

/** The entry's times after the shift; never shorter than one step. */
export function shifted({ start, end }: Times, shift: Shift): Times {
  const from = moved(start, shift)
  const length = Date.parse(end) - Date.parse(start) + shift.stretch * MINUTE_MS
  const to = from.getTime() + Math.max(STEP_MINUTES * MINUTE_MS, length)
  return { start: from.toISOString(), end: new Date(to).toISOString() }
}

/** To the grid of quarter hours. */
export const snapped = (minutes: number): number => Math.round(minutes / STEP_MINUTES) * STEP_MINUTES
