import { Subtitle2, Text } from '@fluentui/react-components'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { isMeasured, measured, targetText, valueText } from '#tab/okr/metric-text.ts'
import { progressText } from '#tab/okr/progress-text.ts'
import { Stand } from '#tab/okr/Stand.tsx'
import { FocusPager } from '#tab/reviews/FocusPager.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useFocus } from '#tab/reviews/use-focus.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { type Placed, weakestFirst } from '#tab/reviews/weakest-first.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import { StageButton } from '../StageButton.tsx'

const landingText = ({ keyResult: { metric, forecast } }: Placed): string => {
  if (!forecast) return t('session.work.noForecast')
  const value = isMeasured(metric) ? measured(forecast.value, metric) : valueText(metric, forecast.value)
  return t('session.work.landing', { value })
}

/** Differences that the score does not show are none. */
const HUNDREDTH = 0.005

const gapText = (gap: number) => {
  if (Math.abs(gap) < HUNDREDTH) return t('session.work.onPace')
  return t(gap > 0 ? 'session.work.behind' : 'session.work.ahead', { value: formatScore(Math.abs(gap)) })
}

/** One key result: where it stands, where it leads, and how far that is from its pace. */
const Outlook = ({ place, page, ...placed }: Placed & Pick<StepProps, 'place' | 'page'>) => {
  const styles = useStepStyles()
  const { keyResult, objective } = placed
  const { progress, expectedPace } = keyResult
  return (
    <div className={styles.card}>
      <div className={styles.spread}>
        <Text size={200} className={styles.quiet}>
          {objective.title}
        </Text>
        <StageButton place={place} page={page} keyResult={keyResult} />
      </div>
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
        {t('session.work.target', { target: targetText(keyResult.metric) })}
      </Text>
      {progress !== null && expectedPace !== null && (
        <Text className={styles.quiet}>{gapText(expectedPace - progress)}</Text>
      )}
    </div>
  )
}

/** Where everything lands if it goes on like this; what is furthest off comes first. */
const Forecast = (props: StepProps) => {
  const styles = useStepStyles()
  const queue = weakestFirst(props.board.objectives)
  const focus = useFocus(
    props,
    queue.map(({ keyResult }) => keyResult.id),
  )
  const placed = queue[focus.index]
  if (!placed) return <Text className={styles.quiet}>{t('session.work.nothing')}</Text>
  return (
    <div className={styles.step}>
      <FocusPager focus={focus} onward={t('session.work.next')} />
      <Outlook {...placed} place={props.place} page={props.page} />
    </div>
  )
}

export default Forecast
