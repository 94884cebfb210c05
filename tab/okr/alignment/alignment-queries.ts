import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '#tab/api/client.ts'
import type { ObjectivePlace } from '#tab/paths.ts'
import type { Listed } from './gap-way.ts'

// Keys begin with the objective's or the overview's: whatever changes those asks for these anew.

export const alignmentsQuery = ({ cycleId, objectiveId }: ObjectivePlace) =>
  infiniteQueryOptions({
    queryKey: ['objective', objectiveId, 'alignments'],
    queryFn: ({ pageParam }) =>
      call('GET /cycles/{cycleId}/alignments', {
        params: { cycleId },
        query: { objectiveId, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined, // widens the type from undefined
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })

export const suggestionsQuery = ({ cycleId, objectiveId }: ObjectivePlace) =>
  queryOptions({
    queryKey: ['objective', objectiveId, 'alignment-suggestions'],
    queryFn: () =>
      call('GET /cycles/{cycleId}/objectives/{objectiveId}/alignment-suggestions', {
        params: { cycleId, objectiveId },
      }),
  })

export const contributionRequestsQuery = ({ cycleId, objectiveId }: ObjectivePlace) =>
  queryOptions({
    queryKey: ['objective', objectiveId, 'contribution-requests'],
    queryFn: () =>
      call('GET /cycles/{cycleId}/objectives/{objectiveId}/contribution-requests', {
        params: { cycleId, objectiveId },
      }),
  })

export const gapsQuery = ({ cycleId, unitId }: Listed) =>
  infiniteQueryOptions({
    queryKey: ['overview', cycleId, 'gaps', unitId],
    queryFn: ({ pageParam }) =>
      call('GET /cycles/{cycleId}/alignment-health', {
        params: { cycleId },
        query: { cursor: pageParam, unitId },
      }),
    initialPageParam: undefined as string | undefined, // widens the type from undefined
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })

export const matrixQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['overview', cycleId, 'matrix'],
    queryFn: () => call('GET /cycles/{cycleId}/alignment-matrix', { params: { cycleId } }),
  })
