import type { Holiday } from '#shared/domain/ritual/ritual.ts'

export interface HolidayPlace {
  /** "DE", "DE-BY". */
  readonly code: string
  readonly name: string
}

export interface HolidayCountry extends HolidayPlace {
  readonly regions: readonly HolidayPlace[]
}

/** Public holidays of the world's countries and their regions. */
export interface Holidays {
  /** `place` is a country or country-region, "DE" or "DE-BY"; both days are inside. Unknown places have none. */
  between(
    place: string,
    days: { readonly from: string; readonly to: string; readonly language: 'de' | 'en' },
  ): Promise<readonly Holiday[]>
  /** Every country and region that is known, by name. */
  places(language: 'de' | 'en'): Promise<readonly HolidayCountry[]>
  knows(place: string): Promise<boolean>
}
