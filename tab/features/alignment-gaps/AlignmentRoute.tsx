import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { meQuery } from '#tab/api/queries.ts'
import { type GapsPlace, paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { AlignmentPage } from './AlignmentPage.tsx'

interface Props {
  readonly cycleId: string
  readonly place: GapsPlace
}

const AlignmentAt = ({ cycleId, place }: Props) => {
  const me = useQuery(meQuery())
  return (
    <Loaded query={me} skeleton={<PageSkeleton />}>
      {({ units, cycles }) => <AlignmentPage cycleId={cycleId} place={place} units={units} cycles={cycles} />}
    </Loaded>
  )
}

const AlignmentRoute = ({ params }: { readonly params: RouteParams }) => {
  const { cycleId, unitId, linking } = params
  if (!cycleId) return <Redirect to={paths.home()} replace />
  return <AlignmentAt cycleId={cycleId} place={{ unitId: unitId === 'all' ? undefined : unitId, linking }} />
}

export default AlignmentRoute
