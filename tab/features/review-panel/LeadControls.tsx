import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons'
import { Suspense, useContext } from 'react'
import { call } from '#tab/api/client.ts'
import { positionOf, type StepId, stepName } from '#tab/reviews/agenda-words.ts'
import { LeadSlot } from '#tab/reviews/lead-slot.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { t } from '#tab/text/text.ts'
import { withSessionTexts } from '#tab/text/with-page-texts.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { MoreMenu } from '#tab/ui/MoreMenu.tsx'

const EndSession = lazyPart(withSessionTexts(() => import('./EndSession.tsx')))
const LeadMenu = lazyPart(() => import('./LeadMenu.tsx'))

const useStyles = makeStyles({
  // On the last step what ends the session is taller than the buttons beside it
  controls: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  // The longest step still fits on one line beside the two other buttons
  next: {
    flexGrow: 1,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
  },
  act: { display: 'flex', minWidth: 0, ':not(:empty)': { flexGrow: 1 }, ':empty': { display: 'none' } },
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
    <section className={styles.controls} aria-label={t('review.lead.title')}>
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

export default Controls
