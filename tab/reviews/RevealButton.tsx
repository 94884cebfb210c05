import { call } from '#tab/api/client.ts'
import { LeadAct } from './LeadAct.tsx'
import type { StepProps } from './step-props.ts'
import { useReviewChange } from './use-review-change.ts'

interface Props extends Pick<StepProps, 'place' | 'page'> {
  readonly what: 'votes' | 'cards' | 'dots' | 'pulse'
  /** Of the votes those on one thing. */
  readonly topicId?: string
  readonly label: string
  /** Everybody has had their say: now it is the thing to do. */
  readonly isReady?: boolean
  readonly onRevealed?: () => void
}

/** The facilitator shows everybody what has been hidden; nobody else sees the button. */
export const RevealButton = ({ place, page, what, topicId, label, isReady = false, onRevealed }: Props) => {
  const { mutate, isPending } = useReviewChange({
    place,
    send: () =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/reveal', {
        params: { ...place },
        body: { what, ...(topicId ? { topicId } : {}) },
      }),
    onDone: () => onRevealed?.(),
  })
  if (page.denials['review.steer']) return null
  return <LeadAct label={label} isReady={isReady} isPending={isPending} onPress={() => mutate()} />
}
