import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { RequestOf } from '#tab/api/contract-types.ts'
import { refreshAround } from '#tab/api/objective-cache.ts'
import { underLatest } from '#tab/api/under-latest.ts'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from '#tab/ui/notices.ts'

type NewLink = RequestOf<'POST /cycles/{cycleId}/alignments'>['body']
type LinkEdit = RequestOf<'PATCH /cycles/{cycleId}/alignments/{alignmentId}'>['body']

const useRefresh = () => {
  const client = useQueryClient()
  return (objectiveIds: readonly string[]) => {
    for (const id of objectiveIds) void refreshAround(client, id)
  }
}

/** The form shows what is refused and keeps what was typed. */
export const useCreateLink = (cycleId: string) => {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: NewLink) => call('POST /cycles/{cycleId}/alignments', { params: { cycleId }, body }),
    onSuccess: ({ kind }) => notify(t(kind === 'depends_on' ? 'alignment.asked' : 'alignment.linked')),
    onSettled: (_link, _error, { from, to }) => refresh([from.objectiveId, to.objectiveId]),
  })
}

const ends = ({ from, to }: AlignmentView) => [from.objectiveId, to.objectiveId]

const sendEdit = ({ id, cycleId, etag }: AlignmentView, body: LinkEdit) =>
  underLatest(etag, (ifMatch) =>
    call('PATCH /cycles/{cycleId}/alignments/{alignmentId}', {
      params: { cycleId, alignmentId: id },
      body,
      ifMatch,
    }),
  )

/** The same request once more after a no. */
export const useAskAgain = () => {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (link: AlignmentView) => sendEdit(link, { again: true }),
    onSuccess: () => notify(t('alignment.asked')),
    onError: notifyProblem,
    onSettled: (_answer, _error, link) => refresh(ends(link)),
  })
}

const useRestore = () => {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (link: AlignmentView) => sendEdit(link, { withdrawn: false }),
    onSuccess: () => notify(t('alignment.restored')),
    onError: notifyProblem,
    onSettled: (_answer, _error, link) => refresh(ends(link)),
  })
}

/** Withdraws without a question; the notice offers the way back. */
export const useWithdraw = () => {
  const refresh = useRefresh()
  const restore = useRestore()
  return useMutation({
    mutationFn: ({ id, cycleId, etag }: AlignmentView) =>
      underLatest(etag, (ifMatch) =>
        call('DELETE /cycles/{cycleId}/alignments/{alignmentId}', {
          params: { cycleId, alignmentId: id },
          ifMatch,
        }),
      ),
    onSuccess: (withdrawn) =>
      notify(t('alignment.withdrawn'), {
        action: { label: t('common.undo'), run: () => restore.mutate(withdrawn) },
      }),
    onError: notifyProblem,
    onSettled: (_answer, _error, link) => refresh(ends(link)),
  })
}
