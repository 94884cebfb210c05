import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { meQuery } from '#tab/api/queries.ts'
import LiveTopics from '#tab/live/LiveTopics.tsx'
import { calendarPlanQuery } from '#tab/okr/calendar-plan-query.ts'
import { type BoardPlace, paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { CalendarPage } from './CalendarPage.tsx'

/** How far a booking is and what the calendars tell of their changes arrives by itself. */
const topicOf = ({ cycleId, unitId }: BoardPlace) => ({
  topic: { type: 'board', id: `${cycleId}.${unitId}` },
  queryKeys: [calendarPlanQuery({ cycleId, unitId }).queryKey],
})

const CalendarAt = ({ place }: { readonly place: BoardPlace }) => {
  const [plan, me] = [useQuery(calendarPlanQuery(place)), useQuery(meQuery())]
  const unit = me.data?.units.find(({ id }) => id === place.unitId)
  const cycle = me.data?.cycles.find(({ id }) => id === place.cycleId)
  return (
    <Loaded query={plan} skeleton={<PageSkeleton blocks={2} />}>
      {(data) => (
        <>
          <CalendarPage
            saved={data}
            unitName={unit?.name ?? ''}
            cycleName={cycle?.name ?? ''}
            cycle={cycle}
            today={cycle?.today ?? ''}
          />
          <LiveTopics shown={[topicOf(place)]} />
        </>
      )}
    </Loaded>
  )
}

const CalendarRoute = ({ params: { cycleId, unitId } }: { readonly params: RouteParams }) =>
  cycleId && unitId ? <CalendarAt place={{ cycleId, unitId }} /> : <Redirect to={paths.home()} replace />

export default CalendarRoute
