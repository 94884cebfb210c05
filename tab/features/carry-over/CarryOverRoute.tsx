import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { boardQuery, meQuery } from '#tab/api/queries.ts'
import { type BoardPlace, paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { CarryOverPage } from './CarryOverPage.tsx'

const CarryOverAt = ({ place }: { readonly place: BoardPlace }) => {
  const [board, me] = [useQuery(boardQuery(place)), useQuery(meQuery())]
  return (
    <Loaded query={board} skeleton={<PageSkeleton isReading blocks={2} />}>
      {(data) => (
        <Loaded query={me} skeleton={<PageSkeleton isReading blocks={2} />}>
          {({ cycles }) => <CarryOverPage board={data} cycles={cycles} />}
        </Loaded>
      )}
    </Loaded>
  )
}

const CarryOverRoute = ({ params: { cycleId, unitId } }: { readonly params: RouteParams }) =>
  cycleId && unitId ? <CarryOverAt place={{ cycleId, unitId }} /> : <Redirect to={paths.home()} replace />

export default CarryOverRoute
