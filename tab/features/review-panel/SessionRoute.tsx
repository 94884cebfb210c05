import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { RITUALS, type Ritual } from '#shared/domain/ritual/ritual.ts'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { sessionQuery } from '#tab/reviews/queries.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { Prepare } from './Prepare.tsx'
import { ReviewAt } from './ReviewAt.tsx'

/** Somebody else may prepare the session while this page waits. */
const ASK_AGAIN_MS = 5_000

const SessionAt = (place: BoardPlace & { readonly ritual: Ritual }) => {
  const query = useQuery({
    ...sessionQuery(place),
    refetchInterval: ({ state }) => (state.data?.session ? false : ASK_AGAIN_MS),
  })
  return (
    <Loaded query={query} skeleton={<PanelSkeleton />}>
      {({ session }) =>
        session ? (
          <ReviewAt place={{ cycleId: session.cycleId, reviewId: session.id }} />
        ) : (
          <Prepare meeting={place} minutes={null} />
        )
      }
    </Loaded>
  )
}

/** Where the link in a calendar entry leads: the session of the day, or the step that makes it. */
const SessionRoute = ({ params: { cycleId, unitId, ritual } }: { readonly params: RouteParams }) => {
  const known = RITUALS.find((one) => one === ritual)
  if (!cycleId || !unitId) return <Redirect to={paths.home()} replace />
  if (known === undefined) return <Redirect to={paths.rituals({ cycleId, unitId })} replace />
  return <SessionAt cycleId={cycleId} unitId={unitId} ritual={known} />
}

export default SessionRoute
