import { Text } from '@fluentui/react-components'
import { Link } from 'wouter'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { call } from '#tab/api/client.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from '#tab/ui/notices.ts'
import { useRowStyles } from './row-styles.ts'

type Answer = 'yes' | 'no'

const useAnswer = ({ id, cycleId, etag }: ObjectiveView) => {
  const { mutate, isPending } = useObjectiveChange<Answer>({
    objectiveId: id,
    showsError: true,
    send: (answer) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/agreement', {
        params: { cycleId, objectiveId: id },
        body: { answer },
        ifMatch: etag,
      }),
  })
  const failed = (error: Error) =>
    isProblemCode(error, 'changed_meanwhile')
      ? notify(t('conflict.lookAgain'), { intent: 'error' })
      : notifyProblem(error)
  const answer = (given: Answer) =>
    mutate(given, { onSuccess: () => notify(t('my.answered')), onError: failed })
  return { answer, isPending }
}

interface Props {
  readonly objective: ObjectiveView
  readonly unitName: string
}

/** A proposed objective that waits for the reader's own yes or no. */
export const AgreementRow = ({ objective, unitName }: Props) => {
  const styles = useRowStyles()
  const { answer, isPending } = useAnswer(objective)
  const { denials, cycleId, id, title } = objective
  const button = { action: 'objective.answer', denials, disabledFocusable: isPending } as const
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div className={styles.words}>
          <Link href={paths.objective({ cycleId, objectiveId: id })} className={styles.link}>
            {title}
          </Link>
          <Text size={200} className={styles.small}>
            {`${unitName} · ${t('my.agreementAsk')}`}
          </Text>
        </div>
        <div className={styles.figures}>
          <AllowedButton
            {...button}
            aria-label={`${t('board.agree')}: ${title}`}
            onClick={() => answer('yes')}
          >
            {t('board.agree')}
          </AllowedButton>
          <AllowedButton
            {...button}
            appearance="subtle"
            aria-label={`${t('board.disagree')}: ${title}`}
            onClick={() => answer('no')}
          >
            {t('board.disagree')}
          </AllowedButton>
        </div>
      </div>
    </li>
  )
}
