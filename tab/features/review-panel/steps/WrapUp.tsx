import { Text } from '@fluentui/react-components'
import { ActionList } from '#tab/reviews/items/ActionList.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import Minutes from '../minutes/Minutes.tsx'

/** The last look together: what was agreed, and how the minutes read. */
const WrapUp = (props: StepProps) => {
  const styles = useStepStyles()
  return (
    <div className={styles.step}>
      <Text className={styles.quiet}>{t('session.end.closeHint')}</Text>
      <ActionList {...props} isEarlier={false} />
      <Minutes {...props} />
    </div>
  )
}

export default WrapUp
