import { Subtitle2, Text } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { metricText } from '#tab/okr/metric-text.ts'
import { Stand } from '#tab/okr/Stand.tsx'
import { FocusPager } from '#tab/reviews/FocusPager.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useFocus } from '#tab/reviews/use-focus.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { weakestFirst } from '#tab/reviews/weakest-first.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { PanelSkeleton } from '../PanelSkeleton.tsx'

const MetricEditor = lazyPart(async () => ({
  default: (await import('#tab/okr/metric-editor/MetricEditor.tsx')).MetricEditor,
}))

/** Targets that turned out wrong are put right here, with the reason that the history asks for. */
const Calibration = (props: StepProps) => {
  const styles = useStepStyles()
  const { board } = props
  const [editedId, setEdited] = useState<string | null>(null)
  const queue = weakestFirst(board.objectives)
  const focus = useFocus(
    props,
    queue.map(({ keyResult }) => keyResult.id),
  )
  const placed = queue[focus.index]
  if (!placed) return <Text className={styles.quiet}>{t('session.work.nothing')}</Text>
  const { objective, keyResult } = placed
  const edit = (id: string | null) => {
    setEdited(id)
    focus.hold(id)
  }
  return (
    <div className={styles.step}>
      <Text className={styles.quiet}>{t('session.work.calibrateHint')}</Text>
      <FocusPager focus={focus} onward={t('session.work.next')} />
      <div className={styles.card}>
        <Subtitle2 as="h3">{keyResult.title}</Subtitle2>
        <Text>{metricText(keyResult.metric)}</Text>
        <Stand keyResult={keyResult} />
        {editedId === keyResult.id ? (
          <Suspense fallback={<PanelSkeleton />}>
            <MetricEditor
              key={keyResult.id}
              objective={objective}
              keyResult={keyResult}
              people={board.people}
              onClose={() => edit(null)}
            />
          </Suspense>
        ) : (
          <AllowedButton
            action="objective.edit"
            denials={objective.denials}
            onClick={() => edit(keyResult.id)}
          >
            {t('session.work.change')}
          </AllowedButton>
        )}
      </div>
    </div>
  )
}

export default Calibration
