import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { meQuery, overviewQuery } from '#tab/api/queries.ts'
import { paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { OverviewPage } from './OverviewPage.tsx'

const OverviewAt = ({ cycleId }: { readonly cycleId: string }) => {
  const me = useQuery(meQuery())
  const overview = useQuery(overviewQuery(cycleId))
  return (
    <Loaded query={me} skeleton={<PageSkeleton />}>
      {({ units, cycles }) => (
        <Loaded query={overview} skeleton={<PageSkeleton />}>
          {(data) => <OverviewPage overview={data} units={units} cycles={cycles} />}
        </Loaded>
      )}
    </Loaded>
  )
}

const OverviewRoute = ({ params: { cycleId } }: { readonly params: RouteParams }) =>
  cycleId ? <OverviewAt cycleId={cycleId} /> : <Redirect to={paths.home()} replace />

export default OverviewRoute
