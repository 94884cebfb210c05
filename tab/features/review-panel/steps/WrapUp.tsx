import { Checkbox, Text } from '@fluentui/react-components'
import { useState } from 'react'
import { call } from '#tab/api/client.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { ActionList } from '#tab/reviews/items/ActionList.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import Minutes from '../minutes/Minutes.tsx'

const TARGETS = ['calendar', 'channel'] as const
type Target = (typeof TARGETS)[number]
const LABELS = { calendar: 'toCalendar', channel: 'toChannel' } as const

const Close = ({ place, page }: StepProps) => {
  const styles = useStepStyles()
  const [postTo, setPostTo] = useState<readonly Target[]>([])
  const close = useReviewChange({
    place,
    send: async () => {
      await call('POST /cycles/{cycleId}/reviews/{reviewId}/close', { params: { ...place } })
      if (postTo.length === 0) return
      await call('POST /cycles/{cycleId}/reviews/{reviewId}/minutes/post', {
        params: { ...place },
        body: { to: [...postTo] },
      })
    },
  })
  const toggle = (target: Target, isOn: boolean) =>
    setPostTo(isOn ? [...postTo, target] : postTo.filter((one) => one !== target))
  return (
    <div className={styles.card}>
      {TARGETS.map((target) => (
        <Checkbox
          key={target}
          label={t(`review.end.${LABELS[target]}`)}
          checked={postTo.includes(target)}
          onChange={(_, { checked }) => toggle(target, checked === true)}
        />
      ))}
      <AllowedButton
        action="review.steer"
        denials={page.denials}
        appearance="primary"
        size="large"
        disabledFocusable={close.isPending}
        onClick={() => close.mutate()}
      >
        {t('review.end.close')}
      </AllowedButton>
      <Text size={200} className={styles.quiet}>
        {t('review.end.closeHint')}
      </Text>
    </div>
  )
}

/** The last look together: what was agreed, how the minutes read, and the end. */
const WrapUp = (props: StepProps) => {
  const styles = useStepStyles()
  return (
    <div className={styles.step}>
      <ActionList {...props} isEarlier={false} />
      <Minutes {...props} />
      {!props.page.denials['review.steer'] && <Close {...props} />}
    </div>
  )
}

export default WrapUp
