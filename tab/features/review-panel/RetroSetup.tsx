import { Button, Field, Input, Select } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { CheckLine } from '#tab/reviews/CheckLine.tsx'
import type { ReviewPage } from '#tab/reviews/queries.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { bodyOf, FORMATS, type Format, type Setup, setupDraft, setupOf } from './retro-setup.ts'

/** How the retrospective is held, for whoever prepares it; everybody else sees the choice when it opens. */
const RetroSetup = ({
  place,
  page,
  retro,
}: StepProps & { readonly retro: NonNullable<ReviewPage['session']['retro']> }) => {
  const styles = useStepStyles()
  const draft = useDraft<Setup>(setupDraft(place.reviewId), setupOf(retro))
  const change = (part: Partial<Setup>) => draft.set({ ...draft.value, ...part })
  const { format, own, isAnonymous, budget } = draft.value
  const save = useReviewChange({
    place,
    send: () =>
      call('PATCH /cycles/{cycleId}/reviews/{reviewId}', {
        params: { ...place },
        body: bodyOf(draft.value),
        ifMatch: page.session.etag,
      }),
    onDone: draft.drop,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  if (page.denials['review.edit']) return null
  return (
    <form className={styles.card} onSubmit={submit} aria-label={t('retro.setup')}>
      {/* The longest format is wider than the panel: the field does not grow with it */}
      <Field label={t('retro.format')} style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {/* the options are the formats */}
        <Select
          select={{ style: { minWidth: 0 } }}
          value={format}
          onChange={(_, { value }) => change({ format: value as Format })}
        >
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {t(`retro.formats.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {format === 'own' && (
        <Field label={t('retro.ownColumns')}>
          <Input value={own} onChange={(_, { value }) => change({ own: value })} />
        </Field>
      )}
      <Field label={t('retro.budget')}>
        <Input
          type="number"
          min={1}
          max={20}
          value={budget}
          onChange={(_, { value }) => change({ budget: value })}
        />
      </Field>
      <CheckLine
        label={t('retro.anonymous')}
        checked={isAnonymous}
        onChange={(_, { checked }) => change({ isAnonymous: checked === true })}
      />
      {draft.isKept && (
        <Button type="submit" disabledFocusable={save.isPending}>
          {t('retro.saveSetup')}
        </Button>
      )}
    </form>
  )
}

export default RetroSetup
