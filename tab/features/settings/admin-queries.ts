import { queryOptions } from '@tanstack/react-query'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'

const LARGEST_PAGE = 200

/** All units, page after page: the tree needs every parent. */
const allUnits = async (): Promise<readonly UnitView[]> => {
  const units: UnitView[] = []
  let cursor: string | undefined
  do {
    const page = await call('GET /units', { query: { limit: LARGEST_PAGE, cursor } })
    units.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return units
}

export const unitsQuery = () => queryOptions({ queryKey: ['units'], queryFn: allUnits })

export const cyclesQuery = () =>
  queryOptions({
    queryKey: ['cycles'],
    queryFn: async () => (await call('GET /cycles', { query: { limit: LARGEST_PAGE } })).items,
  })

/** They change with the library at most. */
export const holidayPlacesQuery = () =>
  queryOptions({
    queryKey: ['holiday-places'],
    queryFn: () => call('GET /holiday-places', {}),
    staleTime: Number.POSITIVE_INFINITY,
  })
