import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { call } from '#tab/api/client.ts'
import { type CalendarPlan, calendarPlanQuery } from '#tab/okr/calendar-plan-query.ts'
import type { BoardPlace } from '#tab/paths.ts'

type Settle = 'accept' | 'restore'

/** Shows the plan as the answer has it; what booking would still do is asked anew. */
const useStep = <V>(place: BoardPlace, send: (variables: V) => Promise<CalendarPlan>) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      // A look at the progress that is still under way must not overwrite the end
      await client.cancelQueries({ queryKey: calendarPlanQuery(place).queryKey })
      client.setQueryData(calendarPlanQuery(place).queryKey, answer)
    },
    onError: (error) =>
      isProblemCode(error, 'conflict') &&
      client.invalidateQueries({ queryKey: calendarPlanQuery(place).queryKey }),
    onSettled: () =>
      client.invalidateQueries({ queryKey: ['calendar-preview', place.cycleId, place.unitId] }),
  })
}

/** Everything that reaches into calendars. Each step may be repeated; the server carries on where it stopped. */
export const useBooking = ({ cycleId, unitId }: BoardPlace) => {
  const params = { cycleId, unitId }
  return {
    book: useStep(params, (fingerprint: string) =>
      call('POST /cycles/{cycleId}/units/{unitId}/calendar-plan/book', { params, body: { fingerprint } }),
    ),
    follow: useStep(params, () =>
      call('POST /cycles/{cycleId}/units/{unitId}/calendar-plan/reconcile', { params }),
    ),
    cancel: useStep(params, () =>
      call('POST /cycles/{cycleId}/units/{unitId}/calendar-plan/cancel', { params }),
    ),
    settle: useStep(params, ({ ids, how }: { readonly ids: readonly string[]; readonly how: Settle }) =>
      call('POST /cycles/{cycleId}/units/{unitId}/calendar-plan/resolve-drift', {
        params,
        body: { ids: [...ids], with: how },
      }),
    ),
  }
}

export type Booking = ReturnType<typeof useBooking>
