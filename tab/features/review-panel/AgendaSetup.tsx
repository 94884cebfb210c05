import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import type { FormEvent } from 'react'
import { call } from '#tab/api/client.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { stepName } from '#tab/reviews/agenda-words.ts'
import { CheckLine } from '#tab/reviews/CheckLine.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { agendaDraft, agendaOfTyped, type TypedAgenda, typedOf } from './typed-agenda.ts'

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  minutes: { width: '88px', flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  total: { display: 'flex', justifyContent: 'space-between', paddingTop: tokens.spacingVerticalXS },
})

interface LineProps {
  readonly step: TypedAgenda['steps'][number]
  readonly onStep: (step: TypedAgenda['steps'][number]) => void
}

const StepLine = ({ step, onStep }: LineProps) => {
  const styles = useStyles()
  const name = stepName(step.stepId)
  return (
    <div className={styles.line}>
      <CheckLine
        label={name}
        checked={step.isIn}
        onChange={(_, { checked }) => onStep({ ...step, isIn: checked === true })}
      />
      <Input
        type="number"
        className={styles.minutes}
        min={1}
        max={240}
        value={step.minutes}
        disabled={!step.isIn}
        aria-label={t('session.lobby.minutesOf', { name })}
        contentAfter={<Text size={200}>{t('session.lobby.min')}</Text>}
        onChange={(_, { value }) => onStep({ ...step, minutes: value })}
      />
    </div>
  )
}

/** Which steps this session has, how long each takes, and in which language its minutes are written. */
const AgendaSetup = ({ place, page, onLeave }: StepProps & { readonly onLeave: () => void }) => {
  const styles = { ...useStepStyles(), own: useStyles() }
  const { session } = page
  const { value, set, drop } = useDraft<TypedAgenda>(agendaDraft(place.reviewId), typedOf(session))
  const agenda = agendaOfTyped(value)
  const leave = () => {
    drop()
    onLeave()
  }
  const save = useReviewChange({
    place,
    send: () =>
      call('PATCH /cycles/{cycleId}/reviews/{reviewId}', {
        params: { ...place },
        body: { agenda: [...agenda.steps], language: value.language },
        ifMatch: session.etag,
      }),
    onDone: leave,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (agenda.isComplete && !save.isPending) save.mutate()
  }
  return (
    <form className={styles.card} onSubmit={submit} aria-label={t('session.lobby.change')}>
      {value.steps.map((step) => (
        <StepLine
          key={step.stepId}
          step={step}
          onStep={(next) =>
            set({ ...value, steps: value.steps.map((one) => (one.stepId === next.stepId ? next : one)) })
          }
        />
      ))}
      <div className={styles.own.total}>
        <Text weight="semibold">{t('session.lobby.total')}</Text>
        <Text weight="semibold" role="status">
          {t('review.minutes', { count: agenda.minutes })}
        </Text>
      </div>
      <Field label={t('session.lobby.language')}>
        {/* the options are the two languages */}
        <Select
          value={value.language}
          onChange={(_, data) => set({ ...value, language: data.value as 'de' | 'en' })}
        >
          <option value="de">Deutsch</option>
          <option value="en">English</option>
        </Select>
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending || !agenda.isComplete}>
          {t('session.lobby.save')}
        </Button>
        <Button appearance="subtle" onClick={leave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

export default AgendaSetup
