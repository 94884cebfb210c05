import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ContributionRequestView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { call } from '#tab/api/client.ts'
import type { RequestOf } from '#tab/api/contract-types.ts'
import { refreshAround } from '#tab/api/objective-cache.ts'
import { underLatest } from '#tab/api/under-latest.ts'
import type { ObjectivePlace } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from '#tab/ui/notices.ts'

type Ask = RequestOf<'POST /cycles/{cycleId}/objectives/{objectiveId}/contribution-requests'>['body']

interface Asking extends ObjectivePlace {
  readonly body: Ask
  /** The same for every attempt to send the same. */
  readonly key: string
}

const useRefresh = () => {
  const client = useQueryClient()
  return (_answer: unknown, _error: unknown, { objectiveId }: { readonly objectiveId: string }) =>
    refreshAround(client, objectiveId)
}

const send = ({ cycleId, objectiveId, body, key }: Asking) =>
  call('POST /cycles/{cycleId}/objectives/{objectiveId}/contribution-requests', {
    params: { cycleId, objectiveId },
    body,
    idempotencyKey: key,
  })

/** Asks units for a contribution; the form shows what is refused and keeps what was typed. */
export const useAskUnits = () =>
  useMutation({
    mutationFn: send,
    onSuccess: () => notify(t('alignment.asked')),
    onSettled: useRefresh(),
  })

/** Asks no longer; the notice offers to ask the same anew. */
export const useWithdrawRequest = () => {
  const again = useAskUnits()
  return useMutation({
    mutationFn: ({ cycleId, objectiveId, askedUnitId, etag }: ContributionRequestView) =>
      underLatest(etag, (ifMatch) =>
        call('DELETE /cycles/{cycleId}/objectives/{objectiveId}/contribution-requests/{askedUnitId}', {
          params: { cycleId, objectiveId, askedUnitId },
          ifMatch,
        }),
      ),
    onSuccess: (_nothing, { cycleId, objectiveId, askedUnitId, message, dueOn }) => {
      const body = { unitIds: [askedUnitId], message, dueOn }
      const run = () => again.mutate({ cycleId, objectiveId, body, key: crypto.randomUUID() })
      notify(t('alignment.requestWithdrawn'), { action: { label: t('common.undo'), run } })
    },
    onError: notifyProblem,
    onSettled: useRefresh(),
  })
}

const failed = (error: Error) =>
  isProblemCode(error, 'changed_meanwhile')
    ? notify(t('conflict.lookAgain'), { intent: 'error' })
    : notifyProblem(error)

/** The asked unit says no, and why. */
export const useDeclineRequest = ({ cycleId, objectiveId, askedUnitId, etag }: ContributionRequestView) => {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (message: string) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/contribution-requests/{askedUnitId}/decline', {
        params: { cycleId, objectiveId, askedUnitId },
        body: { message },
        ifMatch: etag,
      }),
    onSuccess: () => notify(t('my.answered')),
    onError: failed,
    onSettled: (answer, error) => refresh(answer, error, { objectiveId }),
  })
}
