import { Button, Text } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { call } from '#tab/api/client.ts'
import { dropDraft, readDraft } from '#tab/drafts/draft-store.ts'
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
import { bodyOf, type Setup, setupDraft } from './retro-setup.ts'
import { agendaDraft, agendaOfTyped, type TypedAgenda } from './typed-agenda.ts'

const AgendaSetup = lazyPart(() => import('./AgendaSetup.tsx'))
const RetroSetup = lazyPart(withRetroTexts(() => import('./RetroSetup.tsx')))

const draftsOf = (reviewId: string) => [setupDraft(reviewId), agendaDraft(reviewId)]

/** What was chosen and not applied yet counts for whoever opens: nobody means to begin without it. */
const unsaved = (reviewId: string) => {
  const setup = readDraft<Setup>(setupDraft(reviewId))
  const typed = readDraft<TypedAgenda>(agendaDraft(reviewId))
  const agenda = typed && agendaOfTyped(typed)
  if (!setup && !agenda) return null
  return {
    ...(setup ? bodyOf(setup) : {}),
    ...(typed && agenda?.isComplete ? { agenda: [...agenda.steps], language: typed.language } : {}),
  }
}

const OpenButton = ({ place, page }: StepProps) => {
  const open = useReviewChange({
    place,
    send: async () => {
      const body = unsaved(place.reviewId)
      const params = { ...place }
      if (body) {
        await call('PATCH /cycles/{cycleId}/reviews/{reviewId}', { params, body, ifMatch: page.session.etag })
        for (const key of draftsOf(place.reviewId)) dropDraft(key)
      }
      await call('POST /cycles/{cycleId}/reviews/{reviewId}/open', { params })
    },
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
      {t('session.lobby.open')}
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
        <Text weight="semibold">{t('session.lobby.total')}</Text>
        <Text weight="semibold">{t('review.minutes', { count: total })}</Text>
      </div>
    </>
  )
}

/** What the session leads through; whoever prepares it can make it fit. */
const Agenda = (props: StepProps) => {
  const { place, page } = props
  const [isChanging, change] = useState(() => readDraft(agendaDraft(place.reviewId)) !== null)
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
          {t('session.lobby.change')}
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
        <Text className={styles.quiet}>{t('session.lobby.planned', { date: formatDate(session.on) })}</Text>
      }
      foot={
        <>
          <OpenButton {...props} />
          <Present page={props.page} live={live} />
        </>
      }
    >
      <Text>{t(denials['review.open'] ? 'session.lobby.waiting' : 'session.lobby.hint')}</Text>
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
