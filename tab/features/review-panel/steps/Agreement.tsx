import { Subtitle2, Text } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useHost } from '#tab/host/host-context.tsx'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { FocusPager } from '#tab/reviews/FocusPager.tsx'
import { nameIn, type StepProps } from '#tab/reviews/step-props.ts'
import { useFocus } from '#tab/reviews/use-focus.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

type Answer = 'yes' | 'no'

/** One's own answer. */
const CHOSEN = { icon: <CheckmarkRegular /> }

const useAnswer = ({ id, cycleId, etag }: ObjectiveView) =>
  useObjectiveChange<Answer>({
    objectiveId: id,
    send: (answer) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/agreement', {
        params: { cycleId, objectiveId: id },
        body: { answer },
        ifMatch: etag,
      }),
  })

const Asked = ({ objective, board }: StepProps & { readonly objective: ObjectiveView }) => {
  const styles = useStepStyles()
  const { mutate, isPending } = useAnswer(objective)
  const button = {
    action: 'objective.answer',
    denials: objective.denials,
    size: 'large',
    disabledFocusable: isPending,
  } as const
  const { personId } = useHost()
  const mine = objective.agreements.find((one) => one.personId === personId)?.answer
  const saying = (answer: Answer) =>
    objective.agreements.flatMap((one) => (one.answer === answer && nameIn(board.people, one.personId)) || [])
  const missing = objective.awaiting.map((id) => nameIn(board.people, id)).filter(Boolean)
  return (
    <div className={styles.card}>
      <Subtitle2 as="h3">{objective.title}</Subtitle2>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {objective.keyResults.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <div className={styles.row}>
        <AllowedButton
          {...button}
          appearance={mine === 'no' ? 'secondary' : 'primary'}
          aria-pressed={mine === 'yes'}
          {...(mine === 'yes' ? CHOSEN : {})}
          onClick={() => mutate('yes')}
        >
          {t('session.work.yes')}
        </AllowedButton>
        <AllowedButton
          {...button}
          appearance={mine === 'no' ? 'primary' : 'secondary'}
          aria-pressed={mine === 'no'}
          {...(mine === 'no' ? CHOSEN : {})}
          onClick={() => mutate('no')}
        >
          {t('session.work.no')}
        </AllowedButton>
      </div>
      <Text size={200} className={styles.quiet}>
        {missing.length > 0
          ? `${t('session.work.awaiting', { count: missing.length })}: ${formatList(missing)}`
          : t('session.work.allAgreed')}
      </Text>
      {(['yes', 'no'] as const).map(
        (answer) =>
          saying(answer).length > 0 && (
            <Text key={answer} size={200}>
              {`${t(`session.work.${answer}`)}: ${formatList(saying(answer))}`}
            </Text>
          ),
      )}
      {objective.why && <Text>{objective.why}</Text>}
    </div>
  )
}

/** Round by round: everybody says yes or no to each proposed objective. */
const Agreement = (props: StepProps) => {
  const styles = useStepStyles()
  const asked = props.board.objectives.filter(({ state, archivedAt }) => state === 'proposed' && !archivedAt)
  const focus = useFocus(
    props,
    asked.map(({ id }) => id),
  )
  const objective = asked[focus.index]
  if (!objective) return <Text className={styles.quiet}>{t('session.work.nothingToAgree')}</Text>
  return (
    <div className={styles.step}>
      <FocusPager focus={focus} onward={t('review.vote.nextObjective')} />
      <Asked key={objective.id} {...props} objective={objective} />
    </div>
  )
}

export default Agreement
