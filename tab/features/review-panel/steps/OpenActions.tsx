import { Text } from '@fluentui/react-components'
import { ActionList } from '#tab/reviews/items/ActionList.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'

/** What was left open last time comes before anything new. */
const OpenActions = (props: StepProps) => {
  const styles = useStepStyles()
  const isEmpty = !props.page.actions.some(({ isFromEarlier }) => isFromEarlier)
  return (
    <div className={styles.step}>
      {isEmpty && <Text className={styles.quiet}>{t('review.items.nothingOpen')}</Text>}
      <ActionList {...props} isEarlier />
    </div>
  )
}

export default OpenActions
