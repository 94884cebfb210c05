import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { call } from '#tab/api/client.ts'
import { refreshAround } from '#tab/api/objective-cache.ts'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from '#tab/ui/notices.ts'

export interface DependencyAnswer {
  readonly answer: 'confirmed' | 'declined' | 'delivered'
  readonly message?: string
}

const failed = (error: Error) =>
  isProblemCode(error, 'changed_meanwhile')
    ? notify(t('conflict.lookAgain'), { intent: 'error' })
    : notifyProblem(error)

/** The answer of the reader's unit to a dependency; both objectives and every list it stands in are asked for again. */
export const useDependencyAnswer = ({ id, cycleId, etag, from, to }: AlignmentView) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: DependencyAnswer) =>
      call('POST /cycles/{cycleId}/alignments/{alignmentId}/answer', {
        params: { cycleId, alignmentId: id },
        body,
        ifMatch: etag,
      }),
    onSuccess: () => notify(t('my.answered')),
    onError: failed,
    onSettled: () => {
      for (const { objectiveId } of [from, to]) void refreshAround(client, objectiveId)
    },
  })
}
