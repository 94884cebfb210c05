import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons'
import { Suspense, useContext } from 'react'
import { call } from '#tab/api/client.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { positionOf, type StepId, stepName } from '#tab/reviews/agenda-words.ts'
import { LeadSlot } from '#tab/reviews/lead-slot.ts'
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
  controls: { alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  // The longest step still fits on one line beside the two other buttons
  next: {
    flexGrow: 1,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
  },
  act: { display: 'flex', minWidth: 0, ':not(:empty)': { flexGrow: 1 }, ':empty': { display: 'none' } },
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

interface OnwardProps extends ReturnType<typeof useSteps> {
  readonly to: StepId
}

/** The way to the next step; where the step itself has something to press first, no more than an arrow behind it. */
const Onward = ({ to, go, isPending }: OnwardProps) => {
  const styles = useStyles()
  const isBehind = useContext(LeadSlot)?.isTaken ?? false
  const words = t('review.lead.to', { name: stepName(to) })
  const press = { disabledFocusable: isPending, onClick: () => go(to) }
  if (isBehind)
    return (
      <Button {...press} appearance="subtle" icon={<ArrowRightRegular />} aria-label={words} title={words} />
    )
  return (
    <Button {...press} appearance="primary" size="large" className={styles.next}>
      {words}
    </Button>
  )
}

/** For whoever facilitates: back, what the step asks for, on, and the rest behind a menu. */
const Controls = (props: StepProps) => {
  const styles = useStyles()
  const slot = useContext(LeadSlot)
  const steps = useSteps(props)
  const { before, after } = positionOf(props.page.session)
  return (
    <section className={mergeClasses(styles.row, styles.controls)} aria-label={t('review.lead.title')}>
      {before && (
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t('review.lead.back')}
          title={t('review.lead.backTo', { name: stepName(before.stepId) })}
          disabledFocusable={steps.isPending}
          onClick={() => steps.go(before.stepId)}
        />
      )}
      <span ref={slot?.setPlace} className={styles.act} />
      {after ? (
        <Onward {...steps} to={after.stepId} />
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
