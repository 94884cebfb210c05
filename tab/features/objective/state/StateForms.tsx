import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { nameOf } from '#tab/okr/describe-field.ts'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { returnFocus } from '#tab/ui/return-focus.ts'
import { usePage } from '../page.ts'
import { tellProblem, useAnswer, useTransition } from '../use-edits.ts'

const REASON_MIN = 3
const REASON_MAX = 1000

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: '100%',
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Done {
  /** Closes the form; where it was opened from keeps the reader's place. */
  readonly onDone: () => void
}

interface ShellProps extends Done {
  readonly label: string
  readonly submit: string
  readonly isSending: boolean
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** A question in place: focus goes into it and back to where it came from. */
const Shell = ({ label, submit, isSending, onSubmit, onDone, children }: ShellProps) => {
  const styles = useStyles()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    const place = form.current?.parentElement
    form.current?.querySelector<HTMLElement>('textarea, button')?.focus()
    return () => returnFocus(opener, place)
  }, [])
  return (
    <form
      ref={form}
      aria-label={label}
      className={styles.form}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isSending}>
          {submit}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('common.back')}
        </Button>
      </div>
    </form>
  )
}

/** Yes or no to the proposal, with a word for the team if wanted. */
export const AnswerForm = ({ answer, onDone }: Done & { readonly answer: 'yes' | 'no' }) => {
  const { objective } = usePage()
  const send = useAnswer()
  const note = useDraft(`objective:${objective.id}:answer`, '')
  const submit = () =>
    send.mutate(
      { answer, note: note.value.trim() || null },
      {
        onSuccess: () => {
          note.drop()
          onDone()
          notify(t('objective.done.answered'))
        },
        onError: tellProblem,
      },
    )
  const label = t(answer === 'yes' ? 'objective.action.agree' : 'objective.action.disagree')
  return (
    <Shell label={label} submit={label} isSending={send.isPending} onSubmit={submit} onDone={onDone}>
      <Field label={t('objective.action.note')}>
        <Textarea
          value={note.value}
          maxLength={REASON_MAX}
          resize="vertical"
          onChange={(_, { value }) => note.set(value)}
        />
      </Field>
    </Shell>
  )
}

/** Shows whose yes is missing before it is recorded that they were not waited for. */
export const ActivateForm = ({ onDone }: Done) => {
  const { objective, people } = usePage()
  const send = useTransition()
  const refused = objective.agreements.filter(({ answer }) => answer === 'no').map(({ personId }) => personId)
  const missing = [...new Set([...objective.awaiting, ...refused])]
  const names = formatList(missing.map((id) => nameOf(people, id)))
  const submit = () =>
    send.mutate(
      { to: 'active' },
      {
        onSuccess: () => {
          onDone()
          notify(t('objective.done.active'))
        },
        onError: tellProblem,
      },
    )
  const label = t(missing.length > 0 ? 'objective.action.activateAnyway' : 'objective.action.activate')
  return (
    <Shell label={label} submit={label} isSending={send.isPending} onSubmit={submit} onDone={onDone}>
      {missing.length > 0 && <Text>{t('objective.action.missing', { names })}</Text>}
    </Shell>
  )
}

/** Reopening and cancelling say why. */
export const ReasonForm = ({ about, onDone }: Done & { readonly about: 'reopen' | 'cancel' }) => {
  const { objective } = usePage()
  const send = useTransition()
  const reason = useDraft(`objective:${objective.id}:${about}`, '')
  const [isTried, setTried] = useState(false)
  const isShort = reason.value.trim().length < REASON_MIN
  const to = about === 'reopen' ? 'active' : 'cancelled'
  const submit = () => {
    setTried(true)
    if (isShort) return
    send.mutate(
      { to, reason: reason.value.trim() },
      {
        onSuccess: () => {
          reason.drop()
          onDone()
          notify(t(`objective.done.${to}`))
        },
        onError: tellProblem,
      },
    )
  }
  const label = t(`objective.action.${about}`)
  return (
    <Shell label={label} submit={label} isSending={send.isPending} onSubmit={submit} onDone={onDone}>
      <Field
        label={t(about === 'reopen' ? 'objective.action.reasonReopen' : 'objective.action.reasonCancel')}
        required
        validationMessage={isTried && isShort ? t('objective.action.reasonShort') : null}
      >
        <Textarea
          value={reason.value}
          maxLength={REASON_MAX}
          resize="vertical"
          onChange={(_, { value }) => reason.set(value)}
        />
      </Field>
    </Shell>
  )
}
