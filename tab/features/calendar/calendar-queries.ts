import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { type CalendarPlan, calendarPlanQuery } from '#tab/okr/calendar-plan-query.ts'
import type { BoardPlace } from '#tab/paths.ts'

export type Preview = ResponseOf<'POST /cycles/{cycleId}/units/{unitId}/calendar-plan/preview'>
export type RitualPlanForm = CalendarPlan['plan']
export type RitualName = CalendarPlan['meetings'][number]['ritual']

/** While the first request that makes them has not been answered yet. */
const WHILE_ASKED_MS = 700

/** Looks how far a request is that makes or cancels entries, before it is answered. */
export const progressQuery = (place: BoardPlace, isAsked: boolean) =>
  queryOptions({
    ...calendarPlanQuery(place),
    ...(isAsked && { refetchInterval: WHILE_ASKED_MS }),
  })

interface Asked extends BoardPlace {
  /** As it stands in the form, saved or not. */
  readonly plan: RitualPlanForm
  /** What the calendar holds decides what booking would change, so a new state asks anew. */
  readonly version: string
}

/** What booking this plan would do, and what it collides with; the last answer stays until the next is there. */
export const previewQuery = ({ cycleId, unitId, plan, version }: Asked) =>
  queryOptions({
    queryKey: ['calendar-preview', cycleId, unitId, version, plan],
    queryFn: () =>
      call('POST /cycles/{cycleId}/units/{unitId}/calendar-plan/preview', {
        params: { cycleId, unitId },
        body: { plan },
      }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
