import { locale } from '#tab/text/text.ts'

const DAY_MS = 86_400_000
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS

/** Names of the week's days, Monday first, as the reader's locale writes them. */
export const weekdays = (): readonly { readonly day: number; readonly name: string }[] => {
  const format = new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' })
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    day,
    name: format.format(new Date(FIRST_MONDAY_MS + (day - 1) * DAY_MS)),
  }))
}

/** A calendar day with its weekday: "Di., 3. Nov. 2026". The same day everywhere, so it is written in UTC. */
export const dayText = (on: string): string =>
  new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`))

/** An instant on the wall clock of the plan's zone: "Di., 3. Nov., 09:00". */
export const instantText = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(at))

/** "09:00" as the reader's locale writes it: "9:00 AM" in the United States. */
export const timeText = (wallTime: string): string =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`1970-01-01T${wallTime}:00Z`),
  )

const MINUTE_MS = 60_000

/** "09:30–10:30" on the wall clock; past midnight it goes on at 00:00. */
export const spanText = (startsAt: string, minutes: number): string => {
  const start = Date.parse(`1970-01-01T${startsAt}:00Z`)
  const end = new Date(start + minutes * MINUTE_MS).toISOString().slice(11, 16)
  return `${timeText(startsAt)}–${timeText(end)}`
}

/** "Dienstag". */
export const weekdayName = (on: string): string =>
  new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`))

/** Only the time of an instant on the plan's wall clock: "10:00". */
export const clockText = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(at))
