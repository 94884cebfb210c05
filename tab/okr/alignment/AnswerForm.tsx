import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'
import type { DependencyAnswer } from './use-dependency-answer.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  /** What is answered, as drafts are named: "alignment:7f". */
  readonly about: string
  readonly answer: DependencyAnswer['answer']
  readonly isPending: boolean
  readonly onAnswer: (answer: DependencyAnswer, onSuccess: () => void) => void
  readonly onLeave: () => void
}

const submitLabel = {
  confirmed: 'my.confirm',
  declined: 'my.decline',
  delivered: 'my.delivered',
} as const

/** An answer in words. A no has to say why, so that the other unit can look for another way. */
export const AnswerForm = ({ about, answer, isPending, onAnswer, onLeave }: Props) => {
  const styles = useStyles()
  const draft = useDraft(`${about}:${answer}`, '')
  const message = draft.value.trim()
  const isDecline = answer === 'declined'
  const isDisabled = isPending || (isDecline && message === '')
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isDisabled) onAnswer({ answer, message }, draft.drop)
      }}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <Field label={t(isDecline ? 'my.declineWhy' : 'alignment.answerNote')}>
        <Textarea
          autoFocus
          maxLength={4000}
          value={draft.value}
          onChange={(_, { value }) => draft.set(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isDisabled}>
          {t(submitLabel[answer])}
        </Button>
        <Button onClick={onLeave}>{t('my.leave')}</Button>
      </div>
    </form>
  )
}
