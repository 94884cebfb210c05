import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { meQuery } from '#tab/api/queries.ts'
import { paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { AlignmentPage } from './AlignmentPage.tsx'

const AlignmentAt = ({ cycleId }: { readonly cycleId: string }) => {
  const me = useQuery(meQuery())
  return (
    <Loaded query={me} skeleton={<PageSkeleton />}>
      {({ units, cycles }) => <AlignmentPage cycleId={cycleId} units={units} cycles={cycles} />}
    </Loaded>
  )
}

const AlignmentRoute = ({ params: { cycleId } }: { readonly params: RouteParams }) =>
  cycleId ? <AlignmentAt cycleId={cycleId} /> : <Redirect to={paths.home()} replace />

export default AlignmentRoute
