import { queryOptions } from '@tanstack/react-query'
import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import type { ReviewPlace } from '#tab/paths.ts'
import { setServerTime } from './server-clock.ts'

/** Everything a panel shows of a session. */
export type ReviewPage = ResponseOf<'GET /cycles/{cycleId}/reviews/{reviewId}'>

/** An answer that came from memory after a 304 says what time it was then, not now. */
const read = new WeakSet<ReviewPage>()

const takeTimeOf = (page: ReviewPage) => {
  if (read.has(page)) return
  read.add(page)
  setServerTime(page.serverNow, Date.now())
}

export const reviewQuery = ({ cycleId, reviewId }: ReviewPlace) =>
  queryOptions({
    queryKey: ['review', reviewId, 'page'],
    queryFn: async () => {
      const page = await call('GET /cycles/{cycleId}/reviews/{reviewId}', { params: { cycleId, reviewId } })
      takeTimeOf(page)
      return page
    },
  })

export const minutesQuery = ({ cycleId, reviewId }: ReviewPlace) =>
  queryOptions({
    queryKey: ['review', reviewId, 'minutes'],
    queryFn: () =>
      call('GET /cycles/{cycleId}/reviews/{reviewId}/minutes', { params: { cycleId, reviewId } }),
  })

/** The unit and ritual behind a meeting, and its session of the day. */
export const byMeetingQuery = (joinUrl: string) =>
  queryOptions({
    queryKey: ['by-meeting', joinUrl],
    queryFn: () => call('GET /reviews/by-meeting', { query: { joinUrl } }),
  })

/** Today's session of a unit's ritual, or the next one. */
export const sessionQuery = (place: {
  readonly cycleId: string
  readonly unitId: string
  readonly ritual: ReviewSessionView['ritual']
}) =>
  queryOptions({
    queryKey: ['reviews', place.cycleId, place.unitId, 'session', place.ritual],
    queryFn: () => call('GET /cycles/{cycleId}/units/{unitId}/rituals/{ritual}/session', { params: place }),
  })

export const reviewsQuery = (cycleId: string, unitId: string) =>
  queryOptions({
    queryKey: ['reviews', cycleId, unitId],
    queryFn: () =>
      call('GET /cycles/{cycleId}/reviews', { params: { cycleId }, query: { unitId, limit: 100 } }),
  })
