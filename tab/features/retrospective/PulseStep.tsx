import { Button, Field, makeStyles, Radio, RadioGroup, Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { PulseView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { Pager } from '#tab/reviews/Pager.tsx'
import { RevealButton } from '#tab/reviews/RevealButton.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { PulseResults } from './PulseResults.tsx'

// The whole width of the panel: five large targets
const useStyles = makeStyles({ answers: { display: 'flex', justifyContent: 'space-between' } })

type Question = PulseView['questions'][number]
type Answers = Partial<Record<Question, number>>

const ANSWERS = [1, 2, 3, 4, 5] as const

const isComplete = (answers: Answers, questions: readonly Question[]): answers is Record<Question, number> =>
  questions.every((question) => answers[question] !== undefined)

/**
 * Answers stay in memory until they are sent: a draft in the browser's storage would tie them to a person on a shared
 * machine.
 */
const Asking = ({ pulse, ...props }: StepProps & { readonly pulse: PulseView }) => {
  const styles = { ...useStepStyles(), own: useStyles() }
  const [index, setIndex] = useState(0)
  const [answers, setAnswers] = useState<Answers>({})
  const send = useReviewChange<Record<Question, number>>({
    place: props.place,
    send: (all) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/pulse', {
        params: { ...props.place },
        body: { answers: all },
      }),
  })
  const question = pulse.questions[index]
  if (!question) return null
  const isLast = index === pulse.questions.length - 1
  const submit = () => isComplete(answers, pulse.questions) && send.mutate(answers)
  return (
    <div className={styles.card}>
      <Pager index={index} count={pulse.questions.length} onIndex={setIndex} />
      <Field
        label={t(`retro.pulse.${question}`)}
        hint={`1 ${t('retro.pulse.low')} · 5 ${t('retro.pulse.high')}`}
      >
        <RadioGroup
          key={question}
          layout="horizontal-stacked"
          className={styles.own.answers}
          value={String(answers[question] ?? '')}
          onChange={(_, { value }) => setAnswers({ ...answers, [question]: Number(value) })}
        >
          {ANSWERS.map((answer) => (
            <Radio key={answer} value={String(answer)} label={String(answer)} />
          ))}
        </RadioGroup>
      </Field>
      {isLast ? (
        <AllowedButton
          action="review.speak"
          denials={props.page.denials}
          appearance="primary"
          size="large"
          disabledFocusable={send.isPending || !isComplete(answers, pulse.questions)}
          onClick={submit}
        >
          {t('retro.pulse.send')}
        </AllowedButton>
      ) : (
        <Button
          size="large"
          appearance="primary"
          disabledFocusable={answers[question] === undefined}
          onClick={() => answers[question] !== undefined && setIndex(index + 1)}
        >
          {t('retro.pulse.next')}
        </Button>
      )}
    </div>
  )
}

/** How does the team work with its OKRs? Anonymous, and shown only when enough have answered. */
const PulseStep = (props: StepProps) => {
  const styles = useStepStyles()
  const { pulse } = props.page
  if (!pulse) return <Text>{t('retro.withheld')}</Text>
  if (pulse.isRevealed) return <PulseResults pulse={pulse} />
  return (
    <div className={styles.step}>
      <Text>{t('retro.pulse.intro', { minimum: pulse.minimum })}</Text>
      {pulse.hasAnswered ? (
        <Text role="status">{t('retro.pulse.sent')}</Text>
      ) : (
        <Asking {...props} pulse={pulse} />
      )}
      <Text className={styles.quiet}>{t('retro.pulse.count', { count: pulse.count })}</Text>
      {pulse.count < pulse.minimum && (
        <Text className={styles.quiet}>{t('retro.pulse.tooFew', { minimum: pulse.minimum })}</Text>
      )}
      <RevealButton
        {...props}
        what="pulse"
        label={t('retro.pulse.reveal')}
        isReady={pulse.count >= pulse.minimum}
      />
    </div>
  )
}

export default PulseStep
