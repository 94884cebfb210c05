import { Button, Text } from '@fluentui/react-components'
import { DismissRegular, EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { CardView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import type { ReviewPlace } from '#tab/paths.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { InlineText } from '#tab/ui/InlineText.tsx'
import { notify } from '#tab/ui/notices.ts'

const useRemove = (place: ReviewPlace) => {
  const again = useReviewChange<CardView>({
    place,
    send: ({ columnId, text }) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/cards', {
        params: { ...place },
        body: { id: crypto.randomUUID(), columnId, text },
      }),
  })
  return useReviewChange<CardView>({
    place,
    send: ({ id }) =>
      call('DELETE /cycles/{cycleId}/reviews/{reviewId}/cards/{cardId}', {
        params: { ...place, cardId: id },
      }),
    onDone: (_, card) =>
      notify(t('retro.removed'), { action: { label: t('common.undo'), run: () => again.mutate(card) } }),
  })
}

const CARD_MAX = 500

/** Changes the words of a card that nobody else has seen yet. */
const EditCard = ({ place, card, onLeave }: { place: ReviewPlace; card: CardView; onLeave: () => void }) => {
  const draft = useDraft(`review:${place.reviewId}:edit:${card.id}`, card.text)
  const edit = useReviewChange({
    place,
    send: () =>
      call('PATCH /cycles/{cycleId}/reviews/{reviewId}/cards/{cardId}', {
        params: { ...place, cardId: card.id },
        body: { text: draft.value.trim() },
      }),
    onDone: () => {
      draft.drop()
      onLeave()
    },
  })
  return (
    <InlineText
      label={t('retro.edit')}
      value={draft.value}
      maxLength={CARD_MAX}
      onValue={draft.set}
      onSave={() => draft.value.trim() !== '' && edit.mutate()}
      onLeave={onLeave}
    />
  )
}

const OwnCard = ({ place, card }: { readonly place: ReviewPlace; readonly card: CardView }) => {
  const styles = useStepStyles()
  const remove = useRemove(place)
  const [isEditing, setEditing] = useState(false)
  if (isEditing) return <EditCard place={place} card={card} onLeave={() => setEditing(false)} />
  return (
    <div className={styles.spread}>
      <Text>{card.text}</Text>
      <span style={{ flexShrink: 0 }}>
        <Button
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={`${t('retro.edit')}: ${card.text}`}
          onClick={() => setEditing(true)}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t('retro.remove', { text: card.text })}
          onClick={() => remove.mutate(card)}
        />
      </span>
    </div>
  )
}

/** The reader's own hidden cards of one column, which nobody else can see yet. */
export const OwnCards = ({ place, page, columnId }: StepProps & { readonly columnId: string }) => {
  const styles = useStepStyles()
  const own = page.cards.filter((card) => card.isMine && card.isHidden && card.columnId === columnId)
  if (own.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('retro.mine')}>
      {own.map((card) => (
        <li key={card.id} className={styles.card}>
          <OwnCard place={place} card={card} />
        </li>
      ))}
    </ul>
  )
}
