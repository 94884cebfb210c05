import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReviewPlace } from '#tab/paths.ts'
import { notifyProblem } from '#tab/ui/notices.ts'

interface Change<V, R> {
  readonly place: ReviewPlace
  readonly send: (variables: V) => Promise<R>
  /** The server has it: what was typed may go. */
  readonly onDone?: (result: R, variables: V) => void
}

/** A change to a session. Others hear of it by push; the own panel asks anew, also to see why it was refused. */
export const useReviewChange = <V = void, R = unknown>({ place, send, onDone }: Change<V, R>) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onError: notifyProblem,
    onSuccess: (result, variables) => onDone?.(result, variables),
    onSettled: () => client.invalidateQueries({ queryKey: ['review', place.reviewId] }),
  })
}
