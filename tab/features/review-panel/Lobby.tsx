import { Button, Text } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { call } from '#tab/api/client.ts'
import { readDraft } from '#tab/drafts/draft-store.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { ritualName, stepName } from '#tab/reviews/agenda-words.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { withRetroTexts } from '#tab/text/with-page-texts.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import type { ScreenProps } from './Panel.tsx'
import { PanelFrame } from './PanelFrame.tsx'
import { Present } from './Present.tsx'

const AgendaSetup = lazyPart(() => import('./AgendaSetup.tsx'))
const RetroSetup = lazyPart(withRetroTexts(() => import('./RetroSetup.tsx')))

const OpenButton = ({ place, page }: StepProps) => {
  const open = useReviewChange({
    place,
    send: () => call('POST /cycles/{cycleId}/reviews/{reviewId}/open', { params: { ...place } }),
  })
  return (
    <AllowedButton
      action="review.open"
      denials={page.denials}
      appearance="primary"
      size="large"
      disabledFocusable={open.isPending}
      onClick={() => open.mutate()}
    >
      {t('review.lobby.open')}
    </AllowedButton>
  )
}

const Timetable = ({ page: { session } }: StepProps) => {
  const styles = useStepStyles()
  const total = session.agenda.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <>
      <ol className={styles.list} aria-label={t('review.agenda')}>
        {session.agenda.map(({ stepId, minutes }) => (
          <li key={stepId} className={styles.spread}>
            <Text>{stepName(stepId)}</Text>
            <Text className={styles.quiet}>{t('review.minutes', { count: minutes })}</Text>
          </li>
        ))}
      </ol>
      <div className={styles.spread}>
        <Text weight="semibold">{t('review.lobby.total')}</Text>
        <Text weight="semibold">{t('review.minutes', { count: total })}</Text>
      </div>
    </>
  )
}

/** What the session leads through; whoever prepares it can make it fit. */
const Agenda = (props: StepProps) => {
  const { place, page } = props
  const [isChanging, change] = useState(() => readDraft(`review:${place.reviewId}:agenda`) !== null)
  if (isChanging)
    return (
      <Suspense fallback={<Timetable {...props} />}>
        <AgendaSetup {...props} onLeave={() => change(false)} />
      </Suspense>
    )
  return (
    <>
      <Timetable {...props} />
      {!page.denials['review.edit'] && (
        <Button size="small" style={{ alignSelf: 'flex-start' }} onClick={() => change(true)}>
          {t('review.lobby.change')}
        </Button>
      )}
    </>
  )
}

/** Before it begins: what the session leads through, how long each part takes, and the button that opens it. */
const Lobby = ({ live, ...props }: ScreenProps) => {
  const styles = useStepStyles()
  const { session, denials } = props.page
  return (
    <PanelFrame
      title={ritualName(session.ritual)}
      head={
        <Text className={styles.quiet}>{t('review.lobby.planned', { date: formatDate(session.on) })}</Text>
      }
      foot={
        <>
          <OpenButton {...props} />
          <Present page={props.page} live={live} />
        </>
      }
    >
      <Text>{t(denials['review.open'] ? 'review.lobby.waiting' : 'review.lobby.hint')}</Text>
      <Agenda {...props} />
      {session.retro && (
        <Suspense>
          <RetroSetup {...props} retro={session.retro} />
        </Suspense>
      )}
    </PanelFrame>
  )
}

export default Lobby
