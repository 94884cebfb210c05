import { queryOptions, useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { call } from '#tab/api/client.ts'
import { meQuery } from '#tab/api/queries.ts'
import { paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { MapPage } from './MapPage.tsx'
import { filterOf, type MapFilter } from './map-filter.ts'

interface Place {
  readonly cycleId: string
  readonly unitId: string | null
}

const mapQuery = ({ cycleId, unitId }: Place) =>
  queryOptions({
    queryKey: ['alignment-map', cycleId, unitId],
    queryFn: () =>
      call('GET /cycles/{cycleId}/alignment-map', { params: { cycleId }, query: unitId ? { unitId } : {} }),
  })

const MapAt = ({ place, filter }: { readonly place: Place; readonly filter: MapFilter }) => {
  const me = useQuery(meQuery())
  return (
    <Loaded query={useQuery(mapQuery(place))} skeleton={<PageSkeleton blocks={2} />}>
      {(map) => (
        <MapPage
          key={place.unitId}
          map={map}
          units={me.data?.units ?? []}
          unitId={place.unitId}
          filter={filter}
        />
      )}
    </Loaded>
  )
}

/** "all" holds the unit's place in the address where a filter follows. */
const unitOf = (named: string | undefined): string | null => (named === 'all' ? null : (named ?? null))

const MapRoute = ({ params: { cycleId, unitId, filter } }: { readonly params: RouteParams }) =>
  cycleId ? (
    <MapAt place={{ cycleId, unitId: unitOf(unitId) }} filter={filterOf(filter)} />
  ) : (
    <Redirect to={paths.home()} replace />
  )

export default MapRoute
