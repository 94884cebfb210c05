import { defineQuery } from '#functions/http/define-query.ts'
import type { HolidayCountry } from '#functions/ports/holidays.ts'
import { getHolidayPlaces as contract } from '#shared/contracts/organisation/get-holiday-places.ts'

export const getHolidayPlaces = defineQuery(contract, {
  load: ({ services, language, tenant }) =>
    services.holidays.places(language ?? tenant.settings.data.language),
  present: (_, countries: readonly HolidayCountry[]) => ({
    countries: countries.map(({ code, name, regions }) => ({
      code,
      name,
      regions: regions.map((region) => ({ code: region.code, name: region.name })),
    })),
  }),
})
