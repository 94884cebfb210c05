import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { objectiveQuery } from '#tab/api/queries.ts'
import { paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { GradingPage } from './GradingPage.tsx'

const GradingAt = ({ cycleId, objectiveId }: { readonly cycleId: string; readonly objectiveId: string }) => {
  const query = useQuery(objectiveQuery({ cycleId, objectiveId }))
  return (
    <Loaded query={query} skeleton={<PageSkeleton isReading blocks={2} />}>
      {(page) => <GradingPage page={page} />}
    </Loaded>
  )
}

const GradingRoute = ({ params: { cycleId, objectiveId } }: { readonly params: RouteParams }) =>
  cycleId && objectiveId ? (
    <GradingAt cycleId={cycleId} objectiveId={objectiveId} />
  ) : (
    <Redirect to={paths.home()} replace />
  )

export default GradingRoute
