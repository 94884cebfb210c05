import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { meQuery, myOkrsQuery } from '#tab/api/queries.ts'
import { paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { RoundPage, type RoundPlace } from './RoundPage.tsx'

const RoundAt = ({ place }: { readonly place: RoundPlace }) => {
  const me = useQuery(meQuery())
  const mine = useQuery(myOkrsQuery(place.cycleId))
  return (
    <Loaded query={me} skeleton={<PageSkeleton isReading blocks={1} />}>
      {({ units }) => (
        <Loaded query={mine} skeleton={<PageSkeleton isReading blocks={1} />}>
          {(okrs) => <RoundPage key={place.unitId ?? 'all'} place={place} okrs={okrs} units={units} />}
        </Loaded>
      )}
    </Loaded>
  )
}

const RoundRoute = ({ params: { cycleId, unitId } }: { readonly params: RouteParams }) =>
  cycleId ? <RoundAt place={{ cycleId, unitId: unitId ?? null }} /> : <Redirect to={paths.home()} replace />

export default RoundRoute
