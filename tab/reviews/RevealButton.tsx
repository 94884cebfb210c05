import { call } from '#tab/api/client.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import type { StepProps } from './step-props.ts'
import { useReviewChange } from './use-review-change.ts'

interface Props extends Pick<StepProps, 'place' | 'page'> {
  readonly what: 'votes' | 'cards' | 'dots' | 'pulse'
  readonly label: string
  /** Everybody has had their say: now it is the thing to do. */
  readonly isReady?: boolean
}

/** The facilitator shows everybody what has been hidden; nobody else sees the button. */
export const RevealButton = ({ place, page, what, label, isReady = false }: Props) => {
  const { mutate, isPending } = useReviewChange({
    place,
    send: () =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/reveal', { params: { ...place }, body: { what } }),
  })
  if (page.denials['review.steer']) return null
  return (
    <AllowedButton
      action="review.steer"
      denials={page.denials}
      appearance={isReady ? 'primary' : 'secondary'}
      size="large"
      disabledFocusable={isPending}
      onClick={() => mutate()}
    >
      {`${label} (${t('review.lead.title')})`}
    </AllowedButton>
  )
}
