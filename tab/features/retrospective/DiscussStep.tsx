import { Subtitle2, Text } from '@fluentui/react-components'
import { FocusPager } from '#tab/reviews/FocusPager.tsx'
import { ActionForm } from '#tab/reviews/items/ActionForm.tsx'
import { ActionList } from '#tab/reviews/items/ActionList.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useFocus } from '#tab/reviews/use-focus.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { rankedPiles } from '#tab/reviews/wall/piles.ts'
import { t } from '#tab/text/text.ts'
import { TopicCard } from './Topics.tsx'

/** The heaviest first, one at a time. */
const Talk = (props: StepProps) => {
  const styles = useStepStyles()
  const piles = rankedPiles(props.page)
  const focus = useFocus(
    props,
    piles.map(({ id }) => id),
  )
  const pile = piles[focus.index]
  if (!pile) return <Text className={styles.quiet}>{t('retro.noCards')}</Text>
  return (
    <>
      <FocusPager focus={focus} onward={t('retro.nextTopic')} />
      <TopicCard pile={pile} />
    </>
  )
}

/** Talk about the heaviest topics, and turn them into actions with owner and date. */
const DiscussStep = (props: StepProps) => {
  const styles = useStepStyles()
  const hasActions = props.page.actions.some(
    ({ isFromEarlier, state }) => !isFromEarlier && state !== 'dropped',
  )
  return (
    <div className={styles.step}>
      {props.page.withheld ? <Text>{t('retro.withheld')}</Text> : <Talk {...props} />}
      <ActionForm {...props} />
      {hasActions && <Subtitle2 as="h3">{t('review.items.actions')}</Subtitle2>}
      <ActionList {...props} isEarlier={false} />
    </div>
  )
}

export default DiscussStep
