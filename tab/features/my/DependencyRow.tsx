import { Button, Text } from '@fluentui/react-components'
import { useState } from 'react'
import { Link } from 'wouter'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { AnswerForm } from '#tab/okr/alignment/AnswerForm.tsx'
import { type DependencyAnswer, useDependencyAnswer } from '#tab/okr/alignment/use-dependency-answer.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { dependencyAsk, dependencyDue, dependencyMessage, type MyDependency } from './dependency-words.ts'
import { useRowStyles } from './row-styles.ts'

interface AnswersProps {
  readonly due: MyDependency
  readonly isPending: boolean
  readonly isDeclining: boolean
  readonly onAnswer: (answer: DependencyAnswer) => void
  readonly onDecline: () => void
}

/** Who carries the risk answers nothing here: the way leads to the objective. */
const Answers = ({ due, isPending, isDeclining, onAnswer, onDecline }: AnswersProps) => {
  const { task, alignment } = due
  if (task === 'risk') return null
  const about = alignment.from.title
  const button = {
    action: 'alignment.answer',
    denials: alignment.denials,
    disabledFocusable: isPending,
  } as const
  const [answer, label] =
    task === 'answer'
      ? (['confirmed', t('my.confirm')] as const)
      : (['delivered', t('my.delivered')] as const)
  return (
    <>
      <AllowedButton {...button} aria-label={`${label}: ${about}`} onClick={() => onAnswer({ answer })}>
        {label}
      </AllowedButton>
      <Button
        appearance="subtle"
        aria-expanded={isDeclining}
        aria-label={`${t('my.decline')}: ${about}`}
        onClick={onDecline}
      >
        {t('my.decline')}
      </Button>
    </>
  )
}

interface Props {
  readonly due: MyDependency
  readonly units: ReadonlyMap<string, string>
}

/** A dependency between units that waits for the reader: to answer, to deliver, or to look after its risk. */
export const DependencyRow = ({ due, units }: Props) => {
  const styles = useRowStyles()
  const { alignment } = due
  const [isDeclining, setIsDeclining] = useState(false)
  const { mutate, isPending } = useDependencyAnswer(alignment)
  const own = due.task === 'risk' ? alignment.from : alignment.to
  const [when, message] = [dependencyDue(due), dependencyMessage(due)]
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div className={styles.words}>
          <Link
            href={paths.objective({ cycleId: alignment.cycleId, objectiveId: own.objectiveId })}
            className={styles.link}
          >
            {own.title}
          </Link>
          <Text size={200} className={styles.small}>
            {[dependencyAsk(due, units), when].filter(Boolean).join(' · ')}
          </Text>
          {message && <Text>{message}</Text>}
        </div>
        <div className={styles.figures}>
          <Answers
            due={due}
            isPending={isPending}
            isDeclining={isDeclining}
            onAnswer={(answer) => mutate(answer)}
            onDecline={() => setIsDeclining(!isDeclining)}
          />
        </div>
      </div>
      {isDeclining && (
        <div className={styles.form}>
          <AnswerForm
            about={`alignment:${alignment.id}`}
            answer="declined"
            isPending={isPending}
            onAnswer={(answer, onSuccess) => mutate(answer, { onSuccess })}
            onLeave={() => setIsDeclining(false)}
          />
        </div>
      )}
    </li>
  )
}
