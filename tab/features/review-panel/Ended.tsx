import { Field, Input, Text } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { nameIn, type StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { formatDate, formatInstant } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import type { ScreenProps } from './Panel.tsx'
import { PanelFrame } from './PanelFrame.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'

const Minutes = lazyPart(() => import('./minutes/Minutes.tsx'))

const REASON_MIN = 3

const Reopen = ({ place, page }: StepProps) => {
  const styles = useStepStyles()
  const { value, isKept, set, drop } = useDraft(`review:${place.reviewId}:reopen`, '')
  const [isWanted, want] = useState(isKept)
  const reopen = useReviewChange({
    place,
    send: () =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/reopen', {
        params: { ...place },
        body: { reason: value.trim() },
      }),
    onDone: drop,
  })
  if (!isWanted)
    return (
      <AllowedButton
        action="review.reopen"
        denials={page.denials}
        appearance="subtle"
        onClick={() => want(true)}
      >
        {t('session.end.reopen')}
      </AllowedButton>
    )
  return (
    <div className={styles.step}>
      <Field label={t('session.end.reopenWhy')}>
        <Input autoFocus value={value} onChange={(_, data) => set(data.value)} />
      </Field>
      <AllowedButton
        action="review.reopen"
        denials={page.denials}
        disabledFocusable={reopen.isPending || value.trim().length < REASON_MIN}
        onClick={() => reopen.mutate()}
      >
        {t('session.end.reopen')}
      </AllowedButton>
    </div>
  )
}

/** A closed session: its minutes can be read and taken along; opening it again is kept with its reason. */
const Ended = ({ live: _, ...props }: ScreenProps) => {
  const styles = useStepStyles()
  const { session, people } = props.page
  return (
    <PanelFrame
      title={ritualName(session.ritual)}
      head={<Text className={styles.quiet}>{formatDate(session.on)}</Text>}
      foot={<Reopen {...props} />}
    >
      {session.closedAt && (
        <Text>{t('session.end.closedOn', { date: formatInstant(session.closedAt) })}</Text>
      )}
      {session.closedBy === 'timer' && <Text className={styles.quiet}>{t('session.end.byTimer')}</Text>}
      {session.reopenings.map(({ by, at, reason }) => (
        <Text key={at} size={200} className={styles.quiet}>
          {t('session.end.reopened', { date: formatInstant(at), name: nameIn(people, by), reason })}
        </Text>
      ))}
      <Suspense fallback={<PanelSkeleton />}>
        <Minutes {...props} />
      </Suspense>
    </PanelFrame>
  )
}

export default Ended
