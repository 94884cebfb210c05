import type { ReviewItemView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { BodyOf } from '#tab/api/contract-types.ts'
import type { ReviewPlace } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { useReviewChange } from '../use-review-change.ts'
import type { NoteDraft } from './NoteForm.tsx'

const ITEM = 'PATCH /cycles/{cycleId}/reviews/{reviewId}/items/{itemId}'
const ACTION = 'PATCH /cycles/{cycleId}/reviews/{reviewId}/actions/{actionId}'

interface Sent {
  readonly note: NoteDraft
  readonly sent: () => void
}

export const useAddItem = (place: ReviewPlace, kind: ReviewItemView['kind']) =>
  useReviewChange<Sent>({
    place,
    send: ({ note: { text, ownerId, key } }) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/items', {
        params: { ...place },
        body: { kind, text: text.trim(), ownerId: ownerId || null },
        idempotencyKey: key,
      }),
    onDone: (_, { sent }) => sent(),
  })

export const useAddAction = (place: ReviewPlace) =>
  useReviewChange<Sent>({
    place,
    send: ({ note: { text, ownerId, dueOn, key } }) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/actions', {
        params: { ...place },
        body: { text: text.trim(), ownerId: ownerId || null, dueOn: dueOn || null },
        idempotencyKey: key,
      }),
    onDone: (_, { sent }) => sent(),
  })

export const useEditItem = (place: ReviewPlace) =>
  useReviewChange<{ readonly itemId: string; readonly body: BodyOf<typeof ITEM> }>({
    place,
    send: ({ itemId, body }) => call(ITEM, { params: { ...place, itemId }, body }),
  })

export const useEditAction = (place: ReviewPlace) =>
  useReviewChange<{ readonly actionId: string; readonly body: BodyOf<typeof ACTION> }>({
    place,
    send: ({ actionId, body }) => call(ACTION, { params: { ...place, actionId }, body }),
  })

/** Takes back what was noted; for a moment it can be noted again. */
export const useRemoveItem = (place: ReviewPlace) => {
  const again = useReviewChange<ReviewItemView>({
    place,
    send: ({ kind, text, ownerId, objectiveId, keyResultId }) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/items', {
        params: { ...place },
        body: { kind, text, ownerId, objectiveId, keyResultId },
      }),
  })
  return useReviewChange<ReviewItemView>({
    place,
    send: ({ id }) =>
      call('DELETE /cycles/{cycleId}/reviews/{reviewId}/items/{itemId}', {
        params: { ...place, itemId: id },
      }),
    onDone: (_, item) =>
      notify(t('review.items.removed'), {
        action: { label: t('common.undo'), run: () => again.mutate(item) },
      }),
  })
}
