import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { BoardPlace, ObjectivePlace } from '#tab/paths.ts'
import { requestBoard } from './board-request.ts'
import { call } from './client.ts'

// One entry per screen or list. Keys start with what a change invalidates: see objective-cache.ts.

export const meQuery = () =>
  queryOptions({ queryKey: ['me'], queryFn: () => call('GET /me', {}), staleTime: 5 * 60_000 })

export const boardQuery = (place: BoardPlace, archived = false) =>
  queryOptions({
    queryKey: ['board', place.cycleId, place.unitId, archived],
    queryFn: () => requestBoard(place, archived),
  })

export const objectiveQuery = ({ cycleId, objectiveId }: ObjectivePlace) =>
  queryOptions({
    queryKey: ['objective', objectiveId, 'page'],
    queryFn: () =>
      call('GET /cycles/{cycleId}/objectives/{objectiveId}', { params: { cycleId, objectiveId } }),
  })

export const explanationQuery = ({ cycleId, objectiveId }: ObjectivePlace) =>
  queryOptions({
    queryKey: ['objective', objectiveId, 'explanation'],
    queryFn: () =>
      call('GET /cycles/{cycleId}/objectives/{objectiveId}/explanation', {
        params: { cycleId, objectiveId },
      }),
  })

/** Begins as the overview's does: whatever changes that asks for this anew. */
export const unitExplanationQuery = ({ cycleId, unitId }: BoardPlace) =>
  queryOptions({
    queryKey: ['overview', cycleId, 'explanation', unitId],
    queryFn: () => call('GET /cycles/{cycleId}/units/{unitId}/explanation', { params: { cycleId, unitId } }),
  })

const paged = {
  initialPageParam: undefined as string | undefined, // widens the type from undefined
  getNextPageParam: ({ nextCursor }: { readonly nextCursor: string | null }) => nextCursor ?? undefined,
}

export const checkInsQuery = (place: ObjectivePlace & { readonly keyResultId: string }) =>
  infiniteQueryOptions({
    queryKey: ['objective', place.objectiveId, 'check-ins', place.keyResultId],
    queryFn: ({ pageParam }) =>
      call('GET /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins', {
        params: { ...place },
        query: { cursor: pageParam },
      }),
    ...paged,
  })

export const commentsQuery = ({ cycleId, objectiveId }: ObjectivePlace) =>
  infiniteQueryOptions({
    queryKey: ['objective', objectiveId, 'comments'],
    queryFn: ({ pageParam }) =>
      call('GET /cycles/{cycleId}/objectives/{objectiveId}/comments', {
        params: { cycleId, objectiveId },
        query: { cursor: pageParam },
      }),
    ...paged,
  })

export const historyQuery = ({ cycleId, objectiveId }: ObjectivePlace) =>
  infiniteQueryOptions({
    queryKey: ['objective', objectiveId, 'history'],
    queryFn: ({ pageParam }) =>
      call('GET /cycles/{cycleId}/objectives/{objectiveId}/history', {
        params: { cycleId, objectiveId },
        query: { cursor: pageParam },
      }),
    ...paged,
  })

export const overviewQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['overview', cycleId],
    queryFn: () => call('GET /cycles/{cycleId}/overview', { params: { cycleId } }),
  })

export const myOkrsQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['my-okrs', cycleId],
    queryFn: () => call('GET /cycles/{cycleId}/my-okrs', { params: { cycleId } }),
  })

export const searchQuery = (cycleId: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['search', cycleId, q],
    queryFn: ({ pageParam }) =>
      call('GET /cycles/{cycleId}/search', { params: { cycleId }, query: { q, cursor: pageParam } }),
    enabled: q.trim() !== '',
    ...paged,
  })

export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['people', q],
    queryFn: () => call('GET /people', { query: { q, limit: 12 } }),
    staleTime: 60_000,
  })

export const unitQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['unit', unitId],
    queryFn: () => call('GET /units/{unitId}', { params: { unitId } }),
  })

export const organisationQuery = () =>
  queryOptions({ queryKey: ['organisation'], queryFn: () => call('GET /organisation', {}) })
