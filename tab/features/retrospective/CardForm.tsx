import { Field, Textarea } from '@fluentui/react-components'
import { type KeyboardEvent, useRef } from 'react'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'

const CARD_MAX = 500
const emptyCard = () => ({ id: crypto.randomUUID(), text: '' })

/** Writes one card; Enter sends it, and the field is ready for the next. */
export const CardForm = ({ place, page, columnId }: StepProps & { readonly columnId: string }) => {
  const styles = useStepStyles()
  const field = useRef<HTMLTextAreaElement>(null)
  const draft = useDraft(`review:${place.reviewId}:card:${columnId}`, emptyCard())
  const { id, text } = draft.value
  const add = useReviewChange({
    place,
    send: () =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/cards', {
        params: { ...place },
        body: { id, columnId, text: text.trim() },
      }),
    onDone: () => {
      draft.set(emptyCard())
      field.current?.focus()
    },
  })
  const isReady = text.trim() !== '' && !add.isPending && !reasonOf(page.denials, 'review.speak')
  const send = () => isReady && add.mutate()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <div className={styles.card}>
      <Field label={t('retro.write')}>
        <Textarea
          textarea={{ ref: field }}
          value={text}
          maxLength={CARD_MAX}
          resize="vertical"
          onChange={(_, { value }) => draft.set({ ...draft.value, text: value })}
          onKeyDown={onKeyDown}
        />
      </Field>
      <AllowedButton
        action="review.speak"
        denials={page.denials}
        appearance="primary"
        size="large"
        disabledFocusable={text.trim() === '' || add.isPending}
        onClick={send}
      >
        {t('retro.add')}
      </AllowedButton>
    </div>
  )
}
