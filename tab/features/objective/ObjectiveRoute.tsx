import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { objectiveQuery } from '#tab/api/queries.ts'
import LiveTopics from '#tab/live/LiveTopics.tsx'
import { type ObjectivePlace, paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { ObjectivePage } from './ObjectivePage.tsx'
import { ObjectiveSkeleton } from './ObjectiveSkeleton.tsx'

/** Check-ins, comments and changes of others arrive by themselves. */
const topicOf = ({ objectiveId }: ObjectivePlace) => ({
  topic: { type: 'objective', id: objectiveId },
  queryKeys: [['objective', objectiveId]],
})

const ObjectiveAt = ({ place }: { readonly place: ObjectivePlace }) => {
  const query = useQuery(objectiveQuery(place))
  return (
    <Loaded query={query} skeleton={<ObjectiveSkeleton />}>
      {(page) => (
        <>
          <ObjectivePage key={page.objective.id} page={page} />
          <LiveTopics shown={[topicOf(place)]} />
        </>
      )}
    </Loaded>
  )
}

const ObjectiveRoute = ({ params: { cycleId, objectiveId } }: { readonly params: RouteParams }) =>
  cycleId && objectiveId ? (
    <ObjectiveAt place={{ cycleId, objectiveId }} />
  ) : (
    <Redirect to={paths.home()} replace />
  )

export default ObjectiveRoute
