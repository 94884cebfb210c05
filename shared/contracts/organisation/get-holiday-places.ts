import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'

const place = z.object({
  /** What the organisation's settings name: "DE", "DE-HH". */
  code: z.string(),
  name: z.string(),
})

export const getHolidayPlaces = defineContract({
  name: 'getHolidayPlaces',
  summary: "Countries and their regions whose public holidays are known, in the reader's language",
  method: 'GET',
  path: '/holiday-places',
  response: z.object({
    /** By name; a country without regions has the same holidays everywhere. */
    countries: z.array(z.object({ ...place.shape, regions: z.array(place) })),
  }),
})
