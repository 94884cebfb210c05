import { Button, Text } from '@fluentui/react-components'
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { t } from '#tab/text/text.ts'
import { useStepStyles } from './use-step-styles.ts'

interface Props {
  readonly index: number
  readonly count: number
  readonly onIndex: (index: number) => void
}

/** One thing at a time, and the way to the one before and after. */
export const Pager = ({ index, count, onIndex }: Props) => {
  const styles = useStepStyles()
  if (count < 2) return null
  return (
    <div className={styles.spread}>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={t('review.vote.previous')}
        disabledFocusable={index === 0}
        onClick={() => index > 0 && onIndex(index - 1)}
      />
      <Text className={styles.quiet}>{t('review.vote.of', { step: index + 1, of: count })}</Text>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={t('review.vote.next')}
        disabledFocusable={index === count - 1}
        onClick={() => index < count - 1 && onIndex(index + 1)}
      />
    </div>
  )
}
