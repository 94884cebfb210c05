import { Subtitle2, Text } from '@fluentui/react-components'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '#tab/api/client.ts'
import type { BodyOf, ResponseOf } from '#tab/api/contract-types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { language, t } from '#tab/text/text.ts'
import { Loaded } from '#tab/ui/Loaded.tsx'
import { PanelSkeleton } from '../PanelSkeleton.tsx'

type Judgement = ResponseOf<'POST /coach'>
type Finding = Judgement['objectives'][number]['findings'][number]

const livingOf = ({ objectives }: BoardData) =>
  objectives.filter(({ state, archivedAt }) => !archivedAt && state !== 'cancelled' && state !== 'closed')

const bodyOf = (board: BoardData): BodyOf<'POST /coach'> => {
  const living = livingOf(board)
  const keyResults = living.flatMap((objective) => objective.keyResults.filter((one) => !one.archivedAt))
  return {
    language: language(),
    objectives: living.map(({ id, title, why }) => ({ id, title, why })),
    keyResults: keyResults.map(({ id, title }) => ({ id, title })),
  }
}

/** The words decide what the coach says: other words are another question. */
const coachQuery = (body: BodyOf<'POST /coach'>) =>
  queryOptions({
    queryKey: ['coach', body],
    queryFn: () => call('POST /coach', { body }),
    staleTime: Number.POSITIVE_INFINITY,
  })

const findingsIn = ({ objectives, keyResults }: Judgement, ids: readonly string[]): readonly Finding[] =>
  [...objectives, ...keyResults].flatMap(({ id, findings }) => (id && ids.includes(id) ? findings : []))

const About = ({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) => {
  const styles = useStepStyles()
  return (
    <li className={styles.card}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <Text size={200} className={styles.quiet}>
        {t(findings.length === 0 ? 'review.work.noFindings' : 'review.work.findings', {
          count: findings.length,
        })}
      </Text>
      {findings.map(({ ruleId, target, reason, question }) => (
        <div key={`${ruleId} ${target.id}`}>
          <Text as="p" block>
            {reason}
          </Text>
          <Text as="p" block weight="semibold">
            {question}
          </Text>
        </div>
      ))}
    </li>
  )
}

/** What the coach asks about the drafts; the team decides what to make of it. */
const Coach = ({ board }: StepProps) => {
  const styles = useStepStyles()
  const query = useQuery(coachQuery(bodyOf(board)))
  const living = livingOf(board)
  if (living.length === 0) return <Text className={styles.quiet}>{t('review.work.noDrafts')}</Text>
  return (
    <Loaded query={query} skeleton={<PanelSkeleton />}>
      {(judgement) => (
        <ul className={styles.list}>
          {living.map(({ id, title, keyResults }) => (
            <About
              key={id}
              title={title}
              findings={findingsIn(judgement, [id, ...keyResults.map((one) => one.id)])}
            />
          ))}
        </ul>
      )}
    </Loaded>
  )
}

export default Coach
