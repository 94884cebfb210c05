import { Button, Field, Text, Textarea } from '@fluentui/react-components'
import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import type { ReviewPlace } from '#tab/paths.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'

interface Props {
  readonly place: ReviewPlace
  readonly minutes: ResponseOf<'GET /cycles/{cycleId}/reviews/{reviewId}/minutes'>
  readonly onLeave: () => void
}

const MINUTES_MAX = 20_000

/** The words of the minutes; null goes back to those made from what happened. */
const MinutesEditor = ({ place, minutes, onLeave }: Props) => {
  const styles = useStepStyles()
  const draft = useDraft(`review:${place.reviewId}:minutes`, minutes.markdown)
  const save = useReviewChange<string | null>({
    place,
    send: (markdown) =>
      call('PUT /cycles/{cycleId}/reviews/{reviewId}/minutes', {
        params: { ...place },
        body: { markdown },
        ifMatch: minutes.etag,
      }),
    onDone: () => {
      draft.drop()
      notify(t('session.end.saved'))
      onLeave()
    },
  })
  return (
    <div className={styles.card}>
      <Field label={t('session.end.editing')}>
        <Textarea
          rows={14}
          maxLength={MINUTES_MAX}
          value={draft.value}
          onChange={(_, { value }) => draft.set(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={save.isPending || draft.value.trim() === ''}
          onClick={() => save.mutate(draft.value)}
        >
          {t('session.end.saveEdit')}
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
        {minutes.isEdited && (
          <Button appearance="subtle" onClick={() => save.mutate(null)}>
            {t('session.end.fromScratch')}
          </Button>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {draft.isKept && t('checkIn.kept')}
      </Text>
    </div>
  )
}

export default MinutesEditor
