import { useEffect, useRef, useState } from 'react'
import type { AlignmentView, PersonView } from '#shared/contracts/shapes/types.ts'
import { ANSWERS } from '#shared/domain/alignment/answer-alignment.ts'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { EditLink } from './EditLink.tsx'
import type { LinkDoing } from './link-doing.ts'
import type { LinkGroup } from './link-groups.ts'
import { useAlignmentStyles } from './styles.ts'
import { type DependencyAnswer, useDependencyAnswer } from './use-dependency-answer.ts'
import { useAskAgain, useWithdraw } from './use-links.ts'

interface Props {
  readonly link: AlignmentView
  /** What people came for. */
  readonly doing: LinkDoing | null
}

const ANSWER_LABELS = {
  confirmed: 'my.confirm',
  declined: 'my.decline',
  delivered: 'my.delivered',
} as const

/** The buttons of what people came for are where the keyboard goes on. */
const useWantedFocus = (isWanted: boolean) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isWanted) return
    const { current } = place
    current?.scrollIntoView({ block: 'center' })
    const wanted = current?.querySelector<HTMLElement>('[data-wanted]') ?? current?.querySelector('button')
    wanted?.focus({ preventScroll: true })
  }, [isWanted])
  return place
}

/** A delivery is only reported for what has been promised or asked. */
const answerFor = (link: AlignmentView, doing: LinkDoing | null): DependencyAnswer['answer'] | null =>
  doing === 'deliver' && !reasonOf(link.denials, 'alignment.answer') ? 'delivered' : null

const Answering = ({ link, doing }: Props) => {
  const styles = useAlignmentStyles()
  const [chosen, choose] = useState<DependencyAnswer['answer'] | null>(answerFor(link, doing))
  const { mutate, isPending } = useDependencyAnswer(link)
  const answers = link.dependency ? ANSWERS[link.dependency.state] : []
  return (
    <>
      <div ref={useWantedFocus(doing === 'answer')} className={styles.line}>
        {answers.map((answer) => (
          <AllowedButton
            key={answer}
            action="alignment.answer"
            denials={link.denials}
            size="small"
            aria-expanded={chosen === answer}
            aria-label={`${t(ANSWER_LABELS[answer])}: ${link.from.title}`}
            onClick={() => choose(chosen === answer ? null : answer)}
          >
            {t(ANSWER_LABELS[answer])}
          </AllowedButton>
        ))}
      </div>
      {chosen && answers.includes(chosen) && (
        <AnswerForm
          key={chosen}
          about={`alignment:${link.id}`}
          answer={chosen}
          isPending={isPending}
          onLeave={() => choose(null)}
          onAnswer={(answer, drop) =>
            mutate(answer, {
              onSuccess: () => {
                drop()
                choose(null)
              },
            })
          }
        />
      )}
    </>
  )
}

interface AskingProps extends Props {
  readonly left: number | null
  readonly people: readonly PersonView[]
}

const Asking = ({ link, doing, left, people }: AskingProps) => {
  const styles = useAlignmentStyles()
  const mayChange = !reasonOf(link.denials, 'alignment.change')
  const [isEditing, setIsEditing] = useState(doing === 'edit' && mayChange)
  const [withdraw, askAgain] = [useWithdraw(), useAskAgain()]
  const place = useWantedFocus(doing === 'withdraw' || doing === 'again')
  const shared = { action: 'alignment.change', denials: link.denials, size: 'small' } as const
  if (isEditing)
    return <EditLink link={link} left={left} people={people} onLeave={() => setIsEditing(false)} />
  return (
    <div ref={place} className={styles.line}>
      {link.dependency?.state === 'declined' && (
        <AllowedButton
          {...shared}
          {...(doing === 'again' && { 'data-wanted': true })}
          disabledFocusable={askAgain.isPending}
          aria-label={`${t('alignment.askAgain')}: ${link.to.title}`}
          onClick={() => askAgain.mutate(link)}
        >
          {t('alignment.askAgain')}
        </AllowedButton>
      )}
      <AllowedButton
        {...shared}
        appearance="subtle"
        className={styles.quiet}
        aria-label={`${t('alignment.edit')}: ${link.to.title}`}
        onClick={() => setIsEditing(true)}
      >
        {t('alignment.edit')}
      </AllowedButton>
      <AllowedButton
        {...shared}
        appearance="subtle"
        className={styles.quiet}
        {...(doing === 'withdraw' && { 'data-wanted': true })}
        disabledFocusable={withdraw.isPending}
        aria-label={`${t('alignment.withdraw')}: ${link.to.title}`}
        onClick={() => withdraw.mutate(link)}
      >
        {t('alignment.withdraw')}
      </AllowedButton>
    </div>
  )
}

/** Who is asked answers; who linked may change what it says, or withdraw it. */
export const LinkActions = ({ group, ...props }: AskingProps & { readonly group: LinkGroup }) => {
  if (group === 'asked') return <Answering link={props.link} doing={props.doing} />
  return group === 'contributors' ? null : <Asking {...props} />
}
