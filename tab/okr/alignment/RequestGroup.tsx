import { Badge, Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { ContributionRequestView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { contributionRequestsQuery } from './alignment-queries.ts'
import { useAlignmentStyles } from './styles.ts'
import { useWithdrawRequest } from './use-requests.ts'

const COLOURS = { requested: 'warning', linked: 'success', declined: 'danger' } as const

interface ItemProps {
  readonly request: ContributionRequestView
  readonly unitName: (unitId: string) => string
}

const Item = ({ request, unitName }: ItemProps) => {
  const styles = useAlignmentStyles()
  const withdraw = useWithdrawRequest()
  const { state, dueOn, message, answer } = request
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Text>{unitName(request.askedUnitId)}</Text>
        <Badge appearance="tint" color={COLOURS[state]}>
          {t(`alignment.requestStates.${state}`)}
        </Badge>
        {dueOn && <span className={styles.small}>{t('my.neededBy', { date: formatDate(dueOn) })}</span>}
      </div>
      {message && <Text className={styles.small}>{message}</Text>}
      {state === 'declined' && answer && (
        <Text className={styles.small}>{t('alignment.answerText', { message: answer.message })}</Text>
      )}
      {state !== 'linked' && (
        <div className={styles.line}>
          <AllowedButton
            action="alignment.change"
            denials={request.denials}
            size="small"
            appearance="subtle"
            className={styles.quiet}
            disabledFocusable={withdraw.isPending}
            aria-label={`${t('alignment.withdraw')}: ${unitName(request.askedUnitId)}`}
            onClick={() => withdraw.mutate(request)}
          >
            {t('alignment.withdraw')}
          </AllowedButton>
        </div>
      )}
    </li>
  )
}

interface Props {
  readonly objective: ObjectiveView
  readonly unitName: (unitId: string) => string
}

/** Who has been asked to contribute, and what has become of it. */
export const RequestGroup = ({ objective, unitName }: Props) => {
  const styles = useAlignmentStyles()
  const place = { cycleId: objective.cycleId, objectiveId: objective.id }
  const { data } = useQuery(contributionRequestsQuery(place))
  if (!data || data.requests.length === 0) return null
  return (
    <section className={styles.section} aria-label={t('alignment.requestGroup')}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {t('alignment.requestGroup')}
      </Text>
      <ul className={styles.list}>
        {data.requests.map((request) => (
          <Item key={request.askedUnitId} request={request} unitName={unitName} />
        ))}
      </ul>
    </section>
  )
}
