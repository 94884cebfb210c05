import { useQuery } from '@tanstack/react-query'
import { Redirect } from 'wouter'
import { boardQuery } from '#tab/api/queries.ts'
import { paths, type ReviewPlace } from '#tab/paths.ts'
import { type ReviewPage, reviewQuery } from '#tab/reviews/queries.ts'
import { useLiveReview } from '#tab/reviews/use-live-review.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PageSkeleton } from '#tab/ui/Skeleton.tsx'
import { StageBoard } from './StageBoard.tsx'
import { StageChart } from './StageChart.tsx'
import { StageVote } from './StageVote.tsx'
import { StageWall } from './StageWall.tsx'

const Shown = ({ page, show }: { readonly page: ReviewPage; readonly show: string }) => {
  useLiveReview(page.session)
  const board = useQuery(boardQuery(page.session))
  if (show === 'wall') return <StageWall page={page} />
  return (
    <Loaded query={board} skeleton={<PageSkeleton blocks={1} />}>
      {(data) => {
        if (show === 'board') return <StageBoard board={data} />
        if (show === 'vote') return <StageVote page={page} board={data} />
        return <StageChart board={data} keyResultId={show} />
      }}
    </Loaded>
  )
}

const StageAt = ({ place, show }: { readonly place: ReviewPlace; readonly show: string }) => {
  const query = useQuery(reviewQuery(place))
  return (
    <Loaded query={query} skeleton={<PageSkeleton blocks={1} />}>
      {(page) => <Shown page={page} show={show} />}
    </Loaded>
  )
}

const StageRoute = ({ params: { cycleId, reviewId, show } }: { readonly params: RouteParams }) =>
  cycleId && reviewId && show ? (
    <StageAt place={{ cycleId, reviewId }} show={show} />
  ) : (
    <Redirect to={paths.home()} replace />
  )

export default StageRoute
