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

interface Creating {
  readonly body: NewLink
  /** The same for every attempt to send the same. */
  readonly key: string
}

/** The form shows what is refused and keeps what was typed; the notice offers the way back. */
export const useCreateLink = (cycleId: string) => {
  const refresh = useRefresh()
  const withdraw = useWithdraw()
  return useMutation({
    mutationFn: ({ body, key }: Creating) =>
      call('POST /cycles/{cycleId}/alignments', { params: { cycleId }, body, idempotencyKey: key }),
    onSuccess: (link) =>
      notify(t(link.kind === 'depends_on' ? 'alignment.asked' : 'alignment.linked'), {
        action: { label: t('common.undo'), run: () => withdraw.mutate(link) },
      }),
    onSettled: (_link, _error, { body: { from, to } }) => refresh([from.objectiveId, to.objectiveId]),
  })
}

interface Editing {
  readonly link: AlignmentView
  readonly body: LinkEdit
}

/** The form shows what is refused; somebody else's change in between is said, and shown after it. */
export const useEditLink = () => {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ link, body }: Editing) =>
      call('PATCH /cycles/{cycleId}/alignments/{alignmentId}', {
        params: { cycleId: link.cycleId, alignmentId: link.id },
        body,
        ifMatch: link.etag,
      }),
    onSuccess: ({ dependency }, { link }) =>
      notify(
        t(
          dependency?.state === 'requested' && link.dependency?.state !== 'requested'
            ? 'alignment.askedAnew'
            : 'common.saved',
        ),
      ),
    onSettled: (_answer, _error, { link }) => refresh(ends(link)),
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
