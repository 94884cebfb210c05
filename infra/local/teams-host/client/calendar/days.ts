import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'

export const spans = ['week', 'month'] as const
export type Span = (typeof spans)[number]

/** What of the calendar is shown; its `day` is local, "2026-11-24". */
export interface CalendarView {
  readonly span: Span
  readonly day: string
}

const pad = (value: number) => String(value).padStart(2, '0')

export const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
export const timeOf = (date: Date): string => `${pad(date.getHours())}:${pad(date.getMinutes())}`

/** Noon, so that daylight saving never changes the day. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00`)

export function plusDays(day: string, days: number): string {
  const date = noonOf(day)
  date.setDate(date.getDate() + days)
  return dayOf(date)
}

const monday = (day: string): string => plusDays(day, -((noonOf(day).getDay() + 6) % 7))

/** The days on the page: a week, or the whole weeks a month touches. */
export function daysOf({ span, day }: CalendarView): string[] {
  const first = span === 'week' ? monday(day) : monday(`${day.slice(0, 8)}01`)
  return Array.from({ length: span === 'week' ? 7 : 42 }, (_, index) => plusDays(first, index))
}

export function step({ span, day }: CalendarView, by: 1 | -1): CalendarView {
  if (span === 'week') return { span, day: plusDays(day, 7 * by) }
  const date = noonOf(`${day.slice(0, 8)}15`)
  date.setMonth(date.getMonth() + by)
  return { span, day: dayOf(date) }
}

/** "week/2026-11-24", as it stands in the client's address. */
export function readView(sub: string | undefined, today: string): CalendarView {
  const [span, day] = (sub ?? '').split('/')
  const known = spans.find((one) => one === span) ?? 'week'
  return { span: known, day: /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? (day ?? today) : today }
}

export const writeView = ({ span, day }: CalendarView): string => `${span}/${day}`

/** "week/2026-11-24/<id>": the appointment that is open; null for the calendar itself. */
export const openEntryOf = (sub: string | undefined): string | null => sub?.split('/')[2] ?? null

export const writeOpenEntry = (view: CalendarView, { id }: Pick<CalendarEntry, 'id'>): string =>
  `${writeView(view)}/${id}`

/** The same time of day and length on another day. */
export function onDay({ start, end }: Pick<CalendarEntry, 'start' | 'end'>, day: string) {
  const from = new Date(`${day}T${timeOf(new Date(start))}:00`)
  const length = Date.parse(end) - Date.parse(start)
  return { start: from.toISOString(), end: new Date(from.getTime() + length).toISOString() }
}
