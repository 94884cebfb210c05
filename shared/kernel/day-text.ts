import { dayNumber, dayOfNumber } from '#shared/domain/period.ts'

const ISO = /^\d{4}-\d{2}-\d{2}$/

type Part = 'day' | 'month' | 'year'

const written = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })

/** In which order a locale writes day, month and year. */
const orderOf = (locale: string): readonly Part[] =>
  written(locale)
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year')

const pad = (text: string, digits: number) => text.padStart(digits, '0')
/** Two digits mean this century. */
const fullYear = (text: string) => (text.length <= 2 ? `20${pad(text, 2)}` : text)

/** A day that the calendar has: not the 31st of February. */
export const isDay = (text: string): boolean => {
  if (!ISO.test(text)) return false
  const number = dayNumber(text)
  return Number.isInteger(number) && dayOfNumber(number) === text
}

/**
 * Reads a calendar day in the order of the reader's locale ("28.11.2026", "11/28/26"), or as ISO 8601. The answer is
 * ISO; null when the text is none, or the calendar has no such day.
 */
export function readDay(text: string, locale: string): string | null {
  const typed = text.trim()
  if (ISO.test(typed)) return isDay(typed) ? typed : null
  const numbers = /^(\d{1,4})[./\s-]+(\d{1,2})[./\s-]+(\d{1,4})\.?$/.exec(typed)?.slice(1)
  if (!numbers) return null
  const order = orderOf(locale)
  const at = (part: Part) => numbers[order.indexOf(part)] ?? ''
  const day = `${pad(fullYear(at('year')), 4)}-${pad(at('month'), 2)}-${pad(at('day'), 2)}`
  return isDay(day) ? day : null
}

/** As the reader's locale writes it, all in figures; what is no day comes back as it is. */
export const writeDay = (on: string, locale: string): string =>
  isDay(on) ? written(locale).format(Date.parse(on)) : on
