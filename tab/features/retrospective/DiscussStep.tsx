import { Text } from '@fluentui/react-components'
import { ActionForm } from '#tab/reviews/items/ActionForm.tsx'
import { ActionList } from '#tab/reviews/items/ActionList.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { Topics } from './Topics.tsx'

/** Talk about the heaviest topics, and turn them into actions with owner and date. */
const DiscussStep = (props: StepProps) => {
  const styles = useStepStyles()
  return (
    <div className={styles.step}>
      {props.page.withheld ? <Text>{t('retro.withheld')}</Text> : <Topics {...props} />}
      <ActionList {...props} isEarlier={false} />
      <ActionForm {...props} />
    </div>
  )
}

export default DiscussStep
