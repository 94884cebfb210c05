import { Subtitle2, Text } from '@fluentui/react-components'
import type { LearningView } from '#shared/contracts/shapes/types.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { LastCycle } from './LastCycle.tsx'

const Learning = ({ learning }: { readonly learning: LearningView }) => {
  const styles = useStepStyles()
  return (
    <li className={styles.card}>
      <Subtitle2 as="h3">{`${ritualName(learning.ritual)} · ${formatDate(learning.on)}`}</Subtitle2>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {learning.topics.map(({ columnId, title, text, dots }) => (
          <li key={`${columnId} ${text}`}>
            <Text>{text}</Text>{' '}
            <Text size={200} className={styles.quiet}>
              {[title, t('session.stage.dots', { count: dots })].filter(Boolean).join(' · ')}
            </Text>
          </li>
        ))}
        {learning.decisions.map((decision) => (
          <li key={decision}>
            <Text>{decision}</Text>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** How the last cycle ended and what earlier sessions have left behind, before anything new is written. */
const Learnings = ({ page, board }: StepProps) => {
  const styles = useStepStyles()
  return (
    <div className={styles.step}>
      <LastCycle board={board} />
      {page.learnings.length === 0 && <Text className={styles.quiet}>{t('session.work.noLearnings')}</Text>}
      <ul className={styles.list}>
        {page.learnings.map((learning) => (
          <Learning key={learning.reviewId} learning={learning} />
        ))}
      </ul>
    </div>
  )
}

export default Learnings
