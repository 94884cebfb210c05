import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { meQuery, overviewQuery } from '#tab/api/queries.ts'
import { paths, textOfParam } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { OverviewPage } from './OverviewPage.tsx'
import { filterOf, type UnitFilter } from './standing.ts'

interface Place {
  readonly cycleId: string
  readonly filter: UnitFilter
}

const OverviewAt = ({ cycleId, filter }: Place) => {
  const me = useQuery(meQuery())
  const overview = useQuery(overviewQuery(cycleId))
  return (
    <Loaded query={me} skeleton={<PageSkeleton />}>
      {({ units, cycles }) => (
        <Loaded query={overview} skeleton={<PageSkeleton />}>
          {(data) => <OverviewPage overview={data} units={units} cycles={cycles} filter={filter} />}
        </Loaded>
      )}
    </Loaded>
  )
}

const OverviewRoute = ({ params: { cycleId, health, text } }: { readonly params: RouteParams }) =>
  cycleId ? (
    <OverviewAt cycleId={cycleId} filter={filterOf(health, textOfParam(text))} />
  ) : (
    <Redirect to={paths.home()} replace />
  )

export default OverviewRoute
