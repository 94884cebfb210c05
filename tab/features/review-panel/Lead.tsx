import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { Suspense } from 'react'
import { call } from '#tab/api/client.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { nameIn, type StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { notify } from '#tab/ui/notices.ts'

const Controls = lazyPart(() => import('./LeadControls.tsx'))

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // As high as the controls that come
  coming: { minHeight: '40px' },
})

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
  const styles = useStyles()
  const { personId } = useHost()
  if (props.page.session.facilitatorId !== personId) return <Follow {...props} />
  return (
    <Suspense fallback={<div className={styles.coming} />}>
      <Controls {...props} />
    </Suspense>
  )
}
