import { useState } from 'react'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import { ANSWERS } from '#shared/domain/alignment/answer-alignment.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { AnswerForm } from './AnswerForm.tsx'
import type { LinkGroup } from './link-groups.ts'
import { useAlignmentStyles } from './styles.ts'
import { type DependencyAnswer, useDependencyAnswer } from './use-dependency-answer.ts'
import { useAskAgain, useWithdraw } from './use-links.ts'

interface Props {
  readonly link: AlignmentView
}

const ANSWER_LABELS = {
  confirmed: 'my.confirm',
  declined: 'my.decline',
  delivered: 'my.delivered',
} as const

const Answering = ({ link }: Props) => {
  const styles = useAlignmentStyles()
  const [chosen, choose] = useState<DependencyAnswer['answer'] | null>(null)
  const { mutate, isPending } = useDependencyAnswer(link)
  const answers = link.dependency ? ANSWERS[link.dependency.state] : []
  return (
    <>
      <div className={styles.line}>
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
          alignment={link}
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

const Asking = ({ link }: Props) => {
  const styles = useAlignmentStyles()
  const [withdraw, askAgain] = [useWithdraw(), useAskAgain()]
  const shared = { action: 'alignment.change', denials: link.denials, size: 'small' } as const
  return (
    <div className={styles.line}>
      {link.dependency?.state === 'declined' && (
        <AllowedButton
          {...shared}
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
        disabledFocusable={withdraw.isPending}
        aria-label={`${t('alignment.withdraw')}: ${link.to.title}`}
        onClick={() => withdraw.mutate(link)}
      >
        {t('alignment.withdraw')}
      </AllowedButton>
    </div>
  )
}

/** Who is asked answers; who linked may withdraw. */
export const LinkActions = ({ link, group }: Props & { readonly group: LinkGroup }) => {
  if (group === 'asked') return <Answering link={link} />
  return group === 'contributors' ? null : <Asking link={link} />
}
