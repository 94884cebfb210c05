import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { ALIGNMENT_KINDS, type AlignmentKind } from '#shared/domain/alignment/alignment.ts'
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

interface Props {
  readonly place: ObjectivePlace
  /** The kind of link that is to be made, where the address says so. */
  readonly linking: AlignmentKind | null
}

const ObjectiveAt = ({ place, linking }: Props) => {
  const query = useQuery(objectiveQuery(place))
  return (
    <Loaded query={query} skeleton={<ObjectiveSkeleton />}>
      {(page) => (
        <>
          <ObjectivePage key={page.objective.id} page={page} linking={linking} />
          <LiveTopics shown={[topicOf(place)]} />
        </>
      )}
    </Loaded>
  )
}

const linkingOf = (kind: string | undefined): AlignmentKind | null =>
  ALIGNMENT_KINDS.find((known) => known === kind) ?? null

const ObjectiveRoute = ({ params: { cycleId, objectiveId, kind } }: { readonly params: RouteParams }) =>
  cycleId && objectiveId ? (
    <ObjectiveAt place={{ cycleId, objectiveId }} linking={linkingOf(kind)} />
  ) : (
    <Redirect to={paths.home()} replace />
  )

export default ObjectiveRoute
