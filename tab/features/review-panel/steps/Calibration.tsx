import { Subtitle2, Text } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { metricText } from '#tab/okr/metric-text.ts'
import { Stand } from '#tab/okr/Stand.tsx'
import { Pager } from '#tab/reviews/Pager.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { weakestFirst } from '#tab/reviews/weakest-first.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { PanelSkeleton } from '../PanelSkeleton.tsx'

const MetricEditor = lazyPart(async () => ({
  default: (await import('#tab/okr/metric-editor/MetricEditor.tsx')).MetricEditor,
}))

/** Targets that turned out wrong are put right here, with the reason that the history asks for. */
const Calibration = ({ board }: StepProps) => {
  const styles = useStepStyles()
  const [index, setIndex] = useState(0)
  const [isEditing, setEditing] = useState(false)
  const queue = weakestFirst(board.objectives)
  const placed = queue[index]
  if (!placed) return <Text className={styles.quiet}>{t('review.work.nothing')}</Text>
  const { objective, keyResult } = placed
  const turn = (to: number) => {
    setEditing(false)
    setIndex(to)
  }
  return (
    <div className={styles.step}>
      <Text className={styles.quiet}>{t('review.work.calibrateHint')}</Text>
      <Pager index={index} count={queue.length} onIndex={turn} />
      <div className={styles.card}>
        <Subtitle2 as="h3">{keyResult.title}</Subtitle2>
        <Text>{metricText(keyResult.metric)}</Text>
        <Stand keyResult={keyResult} />
        {isEditing ? (
          <Suspense fallback={<PanelSkeleton />}>
            <MetricEditor
              key={keyResult.id}
              objective={objective}
              keyResult={keyResult}
              people={board.people}
              onClose={() => setEditing(false)}
            />
          </Suspense>
        ) : (
          <AllowedButton action="objective.edit" denials={objective.denials} onClick={() => setEditing(true)}>
            {t('review.work.change')}
          </AllowedButton>
        )}
      </div>
    </div>
  )
}

export default Calibration
