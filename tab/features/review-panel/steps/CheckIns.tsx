import { Button, Subtitle2, Text } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { Stand } from '#tab/okr/Stand.tsx'
import { FocusPager } from '#tab/reviews/FocusPager.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useFocus } from '#tab/reviews/use-focus.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { type Placed, weakestFirst } from '#tab/reviews/weakest-first.ts'
import { formatAge } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import { PanelSkeleton } from '../PanelSkeleton.tsx'
import { StageButton } from '../StageButton.tsx'

const StackedCheckIn = lazyPart(async () => ({
  default: (await import('#tab/okr/check-in/StackedCheckIn.tsx')).StackedCheckIn,
}))

/** The order of the first look stays: a key result that turns green must not jump away while it is talked about. */
const useQueue = ({ board }: StepProps): readonly Placed[] => {
  const now = weakestFirst(board.objectives)
  const [order] = useState(() => now.map(({ keyResult }) => keyResult.id))
  const known = order.flatMap((id) => now.filter(({ keyResult }) => keyResult.id === id))
  return [...known, ...now.filter(({ keyResult }) => !order.includes(keyResult.id))]
}

const Figures = ({ keyResult, objective, ...session }: Placed & Pick<StepProps, 'place' | 'page'>) => {
  const styles = useStepStyles()
  const { lastCheckIn, forecast, progress, expectedPace } = keyResult
  return (
    <>
      <div className={styles.spread}>
        <Text size={200} className={styles.quiet}>
          {objective.title}
        </Text>
        <StageButton {...session} keyResult={keyResult} />
      </div>
      <Subtitle2 as="h3">{keyResult.title}</Subtitle2>
      <div className={styles.row}>
        <Stand keyResult={keyResult} />
        <HealthBadge health={keyResult.health} />
        <Text size={200} className={styles.quiet}>
          {lastCheckIn ? formatAge(lastCheckIn.ageDays) : t('session.work.never')}
        </Text>
      </div>
      <ProgressBar
        value={progress}
        expected={expectedPace}
        forecast={forecast?.progress ?? null}
        text={progressText(keyResult)}
      />
    </>
  )
}

/** The weakest and the silent first; the value goes in without leaving the panel. */
const CheckIns = (props: StepProps) => {
  const styles = useStepStyles()
  const queue = useQueue(props)
  const focus = useFocus(
    props,
    queue.map(({ keyResult }) => keyResult.id),
  )
  const [openId, setOpen] = useState<string | null>(null)
  const placed = queue[focus.index]
  if (!placed) return <Text className={styles.quiet}>{t('session.work.nothing')}</Text>
  const { objective, keyResult } = placed
  const edit = (id: string | null) => {
    setOpen(id)
    focus.hold(id)
  }
  return (
    <div className={styles.step}>
      <FocusPager focus={focus} onward={t('session.work.next')} />
      <div className={styles.card}>
        <Figures {...placed} place={props.place} page={props.page} />
        {openId === keyResult.id ? (
          <Suspense fallback={<PanelSkeleton />}>
            <StackedCheckIn
              key={keyResult.id}
              objective={objective}
              keyResult={keyResult}
              cycle={props.board.cycle}
              saveLabel={t('checkIn.save')}
              onSaved={() => edit(null)}
              onLeave={() => edit(null)}
            >
              <Button appearance="subtle" size="large" onClick={() => edit(null)}>
                {t('common.cancel')}
              </Button>
            </StackedCheckIn>
          </Suspense>
        ) : (
          <AllowedButton
            action="keyResult.checkIn"
            denials={objective.denials}
            appearance={keyResult.isDue ? 'primary' : 'secondary'}
            size="large"
            onClick={() => edit(keyResult.id)}
          >
            {t('session.work.checkIn')}
          </AllowedButton>
        )}
      </div>
      {queue.every((one) => !one.keyResult.isDue) && <Text role="status">{t('session.work.done')}</Text>}
    </div>
  )
}

export default CheckIns
