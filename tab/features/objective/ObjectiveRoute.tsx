import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { objectiveQuery } from '#tab/api/queries.ts'
import LiveTopics from '#tab/live/LiveTopics.tsx'
import { doingOf, type WantedLink } from '#tab/okr/alignment/link-doing.ts'
import { LINK_WAYS, type Linking } from '#tab/okr/alignment/link-way.ts'
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
  /** The link that is to be made, where the address says so. */
  readonly linking: Linking | null
  /** The link people came for, where it names one. */
  readonly wanted: WantedLink | null
}

const ObjectiveAt = ({ place, linking, wanted }: Props) => {
  const query = useQuery(objectiveQuery(place))
  return (
    <Loaded query={query} skeleton={<ObjectiveSkeleton />}>
      {(page) => (
        <>
          <ObjectivePage key={page.objective.id} page={page} linking={linking} wanted={wanted} />
          <LiveTopics shown={[topicOf(place)]} />
        </>
      )}
    </Loaded>
  )
}

const linkingOf = ({ way: named, targetId }: RouteParams): Linking | null => {
  const way = LINK_WAYS.find((known) => known === named)
  return way ? { way, targetId: targetId ?? null } : null
}

const wantedOf = ({ alignmentId, doing }: RouteParams): WantedLink | null => {
  const known = doingOf(doing)
  return alignmentId && known ? { alignmentId, doing: known } : null
}

const ObjectiveRoute = ({ params }: { readonly params: RouteParams }) => {
  const { cycleId, objectiveId } = params
  if (!cycleId || !objectiveId) return <Redirect to={paths.home()} replace />
  const place = { cycleId, objectiveId }
  return <ObjectiveAt place={place} linking={linkingOf(params)} wanted={wantedOf(params)} />
}

export default ObjectiveRoute
