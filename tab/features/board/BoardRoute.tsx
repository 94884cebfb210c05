import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Redirect } from 'wouter'
import { boardQuery } from '#tab/api/queries.ts'
import { useCurrentCycle } from '#tab/api/use-current-cycle.ts'
import { type BoardPlace, paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { ErrorState } from '#tab/ui/ErrorState.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { BoardSkeleton } from '#tab/ui/Skeleton.tsx'
import { BoardPage } from './BoardPage.tsx'

const LiveTopics = lazyPart(() => import('#tab/live/LiveTopics.tsx'))

/** What others change on this board arrives by itself. */
const topicOf = ({ cycleId, unitId }: BoardPlace) => ({
  topic: { type: 'board', id: `${cycleId}.${unitId}` },
  queryKeys: [['board', cycleId, unitId]],
})

const BoardAt = ({ place }: { readonly place: BoardPlace }) => {
  const query = useQuery(boardQuery(place))
  return (
    <Loaded query={query} skeleton={<BoardSkeleton />}>
      {(board) => (
        <>
          <BoardPage board={board} />
          <Suspense>
            <LiveTopics shown={[topicOf(place)]} />
          </Suspense>
        </>
      )}
    </Loaded>
  )
}

/** A channel tab names only its unit: it follows the organisation from cycle to cycle. */
const BoardNow = ({ unitId }: { readonly unitId: string }) => {
  const { cycleId, me } = useCurrentCycle()
  if (cycleId) return <BoardAt place={{ cycleId, unitId }} />
  if (me.isError) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />
  return me.data ? <Redirect to={paths.start()} replace /> : <BoardSkeleton />
}

const BoardRoute = ({ params: { cycleId, unitId } }: { readonly params: RouteParams }) => {
  if (!unitId) return <Redirect to={paths.home()} replace />
  return cycleId ? <BoardAt place={{ cycleId, unitId }} /> : <BoardNow unitId={unitId} />
}

export default BoardRoute
