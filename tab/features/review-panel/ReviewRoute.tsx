import { Redirect } from 'wouter'
import { paths } from '#tab/paths.ts'
import type { RouteParams } from '#tab/routes.tsx'
import { ReviewAt } from './ReviewAt.tsx'

const ReviewRoute = ({ params: { cycleId, reviewId } }: { readonly params: RouteParams }) =>
  cycleId && reviewId ? <ReviewAt place={{ cycleId, reviewId }} /> : <Redirect to={paths.home()} replace />

export default ReviewRoute
