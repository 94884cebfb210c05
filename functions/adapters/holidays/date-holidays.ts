import type DateHolidays from 'date-holidays'
import type { HolidayCountry, Holidays } from '#functions/ports/holidays.ts'
import type { Holiday } from '#shared/domain/ritual/ritual.ts'
import { placesOf } from './holiday-places.ts'

type Language = 'de' | 'en'

const yearsOf = (from: string, to: string): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const DATE = /^\d{4}-\d{2}-\d{2}/

/** The library writes local days as "2026-10-03 00:00:00"; a holiday of several days is named by its first. */
const toHolidays = (library: DateHolidays, year: number, language: Language): Holiday[] =>
  library
    .getHolidays(year, language)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, name }) => {
      const on = DATE.exec(date)?.[0]
      return on === undefined ? [] : [{ on, name }]
    })

/**
 * Holidays from the data of the library date-holidays. It is several hundred kilobytes of rules, so it is loaded when
 * somebody first plans, and each year of a place is worked out once.
 */
export class DateHolidaysCalendar implements Holidays {
  private readonly known = new Map<string, readonly Holiday[]>()

  async between(
    place: string,
    { from, to, language }: { readonly from: string; readonly to: string; readonly language: Language },
  ): Promise<readonly Holiday[]> {
    const years = await Promise.all(yearsOf(from, to).map((year) => this.year(place, year, language)))
    return years.flat().filter(({ on }) => from <= on && on <= to)
  }

  async places(language: Language): Promise<readonly HolidayCountry[]> {
    const { default: Library } = await import('date-holidays')
    return placesOf(new Library(), language)
  }

  async knows(place: string): Promise<boolean> {
    const countries = await this.places('en')
    return countries.some(({ code, regions }) => code === place || regions.some((one) => one.code === place))
  }

  private async year(place: string, year: number, language: Language): Promise<readonly Holiday[]> {
    const key = `${place} ${year} ${language}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const { default: Library } = await import('date-holidays')
    const [country = '', ...region] = place.split('-')
    const found = toHolidays(new Library(country, ...(region as [])), year, language) // one constructor per depth
    this.known.set(key, found)
    return found
  }
}
