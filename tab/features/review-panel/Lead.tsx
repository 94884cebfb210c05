import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons'
import { Suspense } from 'react'
import { call } from '#tab/api/client.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { positionOf, type StepId, stepName } from '#tab/reviews/agenda-words.ts'
import { nameIn, type StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { MoreMenu } from '#tab/ui/MoreMenu.tsx'
import { notify } from '#tab/ui/notices.ts'

const EndSession = lazyPart(() => import('./EndSession.tsx'))
const LeadMenu = lazyPart(() => import('./LeadMenu.tsx'))

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  // On the last step what ends the session is taller than the buttons beside it
  controls: { alignItems: 'flex-end' },
  // The longest step still fits on one line beside the two other buttons
  next: {
    flexGrow: 1,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
  },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})

const useSteps = ({ place, page }: StepProps) => {
  const { mutate, isPending } = useReviewChange<StepId>({
    place,
    send: (to) => {
      const from = page.session.current?.stepId ?? to
      return call('POST /cycles/{cycleId}/reviews/{reviewId}/step', {
        params: { ...place },
        body: { from, to },
      })
    },
  })
  return { go: mutate, isPending }
}

/** For whoever facilitates: back, on, and the rest behind a menu. */
const Controls = (props: StepProps) => {
  const styles = useStyles()
  const { go, isPending } = useSteps(props)
  const { before, after } = positionOf(props.page.session)
  return (
    <section className={mergeClasses(styles.row, styles.controls)} aria-label={t('review.lead.title')}>
      {before && (
        <Button
          appearance="subtle"
          size="large"
          icon={<ChevronLeftRegular />}
          aria-label={t('review.lead.back')}
          title={stepName(before.stepId)}
          disabledFocusable={isPending}
          onClick={() => go(before.stepId)}
        />
      )}
      {after ? (
        <Button
          appearance="primary"
          size="large"
          className={styles.next}
          disabledFocusable={isPending}
          onClick={() => go(after.stepId)}
        >
          {t('review.lead.to', { name: stepName(after.stepId) })}
        </Button>
      ) : (
        <Suspense fallback={<span className={styles.next} />}>
          <EndSession {...props} />
        </Suspense>
      )}
      <MoreMenu label={t('review.lead.more')}>
        <Suspense>
          <LeadMenu {...props} />
        </Suspense>
      </MoreMenu>
    </section>
  )
}

/** For everybody else: who leads, and how to step in when nobody does. */
const Follow = ({ place, page }: StepProps) => {
  const styles = useStyles()
  const { personId } = useHost()
  const takeOver = useReviewChange({
    place,
    send: () =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/facilitator', {
        params: { ...place },
        body: { personId },
      }),
    onDone: () => notify(t('review.lead.taken')),
  })
  const name = nameIn(page.people, page.session.facilitatorId)
  const key = page.session.facilitatorId === null ? 'nobody' : page.isFacilitatorAway ? 'away' : 'by'
  return (
    <section className={styles.row} aria-label={t('review.lead.title')}>
      <Text className={styles.words} style={{ flexGrow: 1 }}>
        {t(`review.lead.${key}`, { name })}
      </Text>
      {!page.denials['review.takeOver'] && (
        <AllowedButton
          action="review.takeOver"
          denials={page.denials}
          size="small"
          appearance={page.isFacilitatorAway ? 'primary' : 'secondary'}
          onClick={() => takeOver.mutate()}
        >
          {t('review.lead.takeOver')}
        </AllowedButton>
      )}
    </section>
  )
}

/** Who leads the session, and what they can do. */
export const Lead = (props: StepProps) => {
  const { personId } = useHost()
  const isLeading = props.page.session.facilitatorId === personId
  return isLeading ? <Controls {...props} /> : <Follow {...props} />
}
