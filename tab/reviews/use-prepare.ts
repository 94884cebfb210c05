import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { language } from '#tab/text/text.ts'
import { notifyProblem } from '#tab/ui/notices.ts'

export interface Wanted {
  readonly cycleId: string
  readonly unitId: string
  readonly ritual: ReviewSessionView['ritual']
  /** Length of the meeting, where it is known. */
  readonly minutes?: number | null
}

/** Makes the session of the day, or finds the one somebody was faster to make. */
const create = ({ cycleId, unitId, ritual, minutes }: Wanted) =>
  call('POST /cycles/{cycleId}/reviews', {
    params: { cycleId },
    body: { unitId, ritual, language: language(), ...(minutes ? { minutes } : {}) },
  })

/** Prepares a session; with a meeting that is not known yet, that is said first. */
export const usePrepare = (joinUrl: string | null, onMade?: (session: ReviewSessionView) => void) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (wanted: Wanted) => {
      const { cycleId, unitId, ritual } = wanted
      if (joinUrl) await call('PUT /reviews/by-meeting', { body: { joinUrl, cycleId, unitId, ritual } })
      return create(wanted)
    },
    onError: notifyProblem,
    onSuccess: (session) => onMade?.(session),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['by-meeting'] }),
        client.invalidateQueries({ queryKey: ['reviews'] }),
      ]),
  })
}
