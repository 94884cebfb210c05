import { queryOptions } from '@tanstack/react-query'
import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import type { BoardPlace } from '#tab/paths.ts'

export type CalendarPlan = ResponseOf<'GET /cycles/{cycleId}/units/{unitId}/calendar-plan'>

/** While entries are being made, the page looks again this often. */
const WHILE_BUSY_MS = 2_000
const isBusy = (plan: CalendarPlan | undefined) => plan?.state === 'booking' || plan?.state === 'cancelling'

/** When a unit holds its rituals in a cycle, and what of it is in the calendar. */
export const calendarPlanQuery = ({ cycleId, unitId }: BoardPlace) =>
  queryOptions({
    queryKey: ['calendar-plan', cycleId, unitId],
    queryFn: () =>
      call('GET /cycles/{cycleId}/units/{unitId}/calendar-plan', { params: { cycleId, unitId } }),
    refetchInterval: ({ state }) => (isBusy(state.data) ? WHILE_BUSY_MS : false),
  })
