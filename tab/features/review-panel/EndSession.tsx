import { makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { calendarPlanQuery } from '#tab/okr/calendar-plan-query.ts'
import { CheckLine } from '#tab/reviews/CheckLine.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { t } from '#tab/text/text.ts'

const TARGETS = ['calendar', 'channel'] as const
type Target = (typeof TARGETS)[number]
const LABELS = { calendar: 'toCalendar', channel: 'toChannel' } as const

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexGrow: 1, minWidth: 0 },
  targets: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
})

/** Only what lies in the calendar has a text to write into. */
const useIsBooked = ({ page: { session } }: Pick<StepProps, 'page'>): boolean => {
  const { cycleId, unitId, ritual } = session
  const { data } = useQuery(calendarPlanQuery({ cycleId, unitId }))
  return data?.meetings.some((one) => one.ritual === ritual && one.booked?.state === 'booked') ?? false
}

/** The end of the session, and where its minutes go besides: into the event as a rule, into the channel if wanted. */
const EndSession = ({ place, page }: StepProps) => {
  const styles = useStyles()
  const isBooked = useIsBooked({ page })
  const offered = TARGETS.filter((target) => target === 'channel' || isBooked)
  const { value, set, drop } = useDraft<readonly Target[]>(`review:${place.reviewId}:post-to`, ['calendar'])
  const postTo = value.filter((target) => offered.includes(target))
  const close = useReviewChange({
    place,
    send: async () => {
      await call('POST /cycles/{cycleId}/reviews/{reviewId}/close', { params: { ...place } })
      if (postTo.length === 0) return
      await call('POST /cycles/{cycleId}/reviews/{reviewId}/minutes/post', {
        params: { ...place },
        body: { to: [...postTo] },
      })
    },
    onDone: drop,
  })
  const toggle = (target: Target, isOn: boolean) =>
    set(isOn ? [...value, target] : value.filter((one) => one !== target))
  return (
    <div className={styles.root}>
      <fieldset className={styles.targets} aria-label={t('session.end.minutes')}>
        {offered.map((target) => (
          <CheckLine
            key={target}
            label={t(`session.end.${LABELS[target]}`)}
            checked={postTo.includes(target)}
            onChange={(_, { checked }) => toggle(target, checked === true)}
          />
        ))}
      </fieldset>
      <AllowedButton
        action="review.steer"
        denials={page.denials}
        appearance="primary"
        size="large"
        disabledFocusable={close.isPending}
        onClick={() => close.mutate()}
      >
        {t('session.end.close')}
      </AllowedButton>
    </div>
  )
}

export default EndSession
