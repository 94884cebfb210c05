import { Subtitle2, Text } from '@fluentui/react-components'
import { useState } from 'react'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { isMeasured, measured, targetText, valueText } from '#tab/okr/metric-text.ts'
import { progressText } from '#tab/okr/progress-text.ts'
import { Stand } from '#tab/okr/Stand.tsx'
import { Pager } from '#tab/reviews/Pager.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { type Placed, weakestFirst } from '#tab/reviews/weakest-first.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'

const landingText = ({ keyResult: { metric, forecast } }: Placed): string => {
  if (!forecast) return t('review.work.noForecast')
  const value = isMeasured(metric) ? measured(forecast.value, metric) : valueText(metric, forecast.value)
  return t('review.work.landing', { value })
}

/** Differences that the score does not show are none. */
const HUNDREDTH = 0.005

const gapText = (gap: number) => {
  if (Math.abs(gap) < HUNDREDTH) return t('review.work.onPace')
  return t(gap > 0 ? 'review.work.behind' : 'review.work.ahead', { value: formatScore(Math.abs(gap)) })
}

/** One key result: where it stands, where it leads, and how far that is from its pace. */
const Outlook = (placed: Placed) => {
  const styles = useStepStyles()
  const { keyResult, objective } = placed
  const { progress, expectedPace } = keyResult
  return (
    <div className={styles.card}>
      <Text size={200} className={styles.quiet}>
        {objective.title}
      </Text>
      <Subtitle2 as="h3">{keyResult.title}</Subtitle2>
      <div className={styles.row}>
        <Stand keyResult={keyResult} />
        <HealthBadge health={keyResult.health} />
      </div>
      <ProgressBar
        value={progress}
        expected={expectedPace}
        forecast={keyResult.forecast?.progress ?? null}
        text={progressText(keyResult)}
      />
      <Text>{landingText(placed)}</Text>
      <Text className={styles.quiet}>
        {t('review.work.target', { target: targetText(keyResult.metric) })}
      </Text>
      {progress !== null && expectedPace !== null && (
        <Text className={styles.quiet}>{gapText(expectedPace - progress)}</Text>
      )}
    </div>
  )
}

/** Where everything lands if it goes on like this; what is furthest off comes first. */
const Forecast = ({ board }: StepProps) => {
  const styles = useStepStyles()
  const [index, setIndex] = useState(0)
  const queue = weakestFirst(board.objectives)
  const placed = queue[index]
  if (!placed) return <Text className={styles.quiet}>{t('review.work.nothing')}</Text>
  return (
    <div className={styles.step}>
      <Pager index={index} count={queue.length} onIndex={setIndex} />
      <Outlook {...placed} />
    </div>
  )
}

export default Forecast
