import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { unitQuery } from '#tab/api/queries.ts'
import { calendarPlanQuery } from '#tab/okr/calendar-plan-query.ts'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { reviewsQuery } from '#tab/reviews/queries.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { RitualsPage } from './RitualsPage.tsx'

const RitualsAt = ({ place }: { readonly place: BoardPlace }) => {
  const unit = useQuery(unitQuery(place.unitId))
  const reviews = useQuery(reviewsQuery(place.cycleId, place.unitId))
  const plan = useQuery(calendarPlanQuery(place))
  const now = new Date().toISOString()
  return (
    <Loaded query={reviews} skeleton={<PageSkeleton blocks={1} />}>
      {(page) => (
        <RitualsPage
          place={place}
          page={page}
          plan={plan.isPending ? 'coming' : (plan.data ?? null)}
          unitName={unit.data?.unit.name ?? ''}
          now={now}
        />
      )}
    </Loaded>
  )
}

const RitualsRoute = ({ params: { cycleId, unitId } }: { readonly params: RouteParams }) =>
  cycleId && unitId ? <RitualsAt place={{ cycleId, unitId }} /> : <Redirect to={paths.home()} replace />

export default RitualsRoute
