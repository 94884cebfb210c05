import type DateHolidays from 'date-holidays'
import type { HolidayCountry, HolidayPlace } from '#functions/ports/holidays.ts'

/** What settings can name (shared/contracts/shapes/views.ts); the library also knows single islands by their full names. */
const CODE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/

const byName =
  (language: string) =>
  (a: HolidayPlace, b: HolidayPlace): number =>
    a.name.localeCompare(b.name, language)

const placesIn = (names: Readonly<Record<string, string>>, before = ''): readonly HolidayPlace[] =>
  Object.entries(names)
    .map(([code, name]) => ({ code: `${before}${code}`, name }))
    .filter(({ code }) => CODE.test(code))

/** Countries as the reader's language calls them, their regions as the library does. */
export function placesOf(library: DateHolidays, language: 'de' | 'en'): readonly HolidayCountry[] {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const order = byName(language)
  return placesIn(library.getCountries(language))
    .map(({ code, name }) => ({
      code,
      name: names.of(code) ?? name,
      regions: placesIn(library.getStates(code, language) ?? {}, `${code}-`).toSorted(order),
    }))
    .sort(order)
}
