import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Redirect } from 'wouter'
import { call } from '#tab/api/client.ts'
import { meQuery } from '#tab/api/queries.ts'
import { type MapPlace, paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { MapPage } from './MapPage.tsx'

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

const MapAt = ({ cycleId, place }: { readonly cycleId: string; readonly place: MapPlace }) => {
  const me = useQuery(meQuery())
  const all = me.data?.units
  const units = useMemo(() => all?.filter(({ archivedAt }) => archivedAt === null) ?? [], [all])
  const unitId = place.unitId ?? null
  return (
    <Loaded query={useQuery(mapQuery({ cycleId, unitId }))} skeleton={<PageSkeleton blocks={2} />}>
      {(map) => <MapPage key={unitId} map={map} units={units} place={place} />}
    </Loaded>
  )
}

/** Words for what an address does not say stand for nothing. */
const said = (named: string | undefined, silence: string) =>
  named === undefined || named === silence ? undefined : named

const placeOf = ({ unitId, filter, view, chosen }: RouteParams): MapPlace =>
  Object.fromEntries(
    Object.entries({
      unitId: said(unitId, 'all'),
      filter: said(filter, 'all'),
      view: said(view, 'whole'),
      chosen: said(chosen, 'nothing'),
    }).filter(([, value]) => value !== undefined),
  )

const MapRoute = ({ params }: { readonly params: RouteParams }) =>
  params.cycleId ? (
    <MapAt cycleId={params.cycleId} place={placeOf(params)} />
  ) : (
    <Redirect to={paths.home()} replace />
  )

export default MapRoute
