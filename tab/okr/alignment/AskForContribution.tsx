import { Button, Text } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { call } from '#tab/api/client.ts'
import { refreshAround } from '#tab/api/objective-cache.ts'
import { objectiveQuery } from '#tab/api/queries.ts'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from '#tab/ui/notices.ts'
import type { Target } from './link-form.ts'
import { useAlignmentStyles } from './styles.ts'

/** The unit that would contribute decides about it; others may only ask. */
export const isNotOurs = (error: unknown): boolean => isProblemCode(error, 'forbidden')

interface Props {
  readonly objective: ObjectiveView
  /** What could contribute. */
  readonly target: Target
  readonly onDone: () => void
}

/** Writes to the other objective, and names its owner there. */
const useAsk = ({ objective, target }: Props) => {
  const client = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  return useMutation({
    mutationFn: async () => {
      const params = { cycleId: objective.cycleId, objectiveId: target.objectiveId }
      const { objective: theirs } = await client.fetchQuery(objectiveQuery(params))
      const asked = t('alignment.askText', { title: objective.title })
      const text = theirs.ownerId === null ? asked : `@[${theirs.ownerId}] ${asked}`
      return call('POST /cycles/{cycleId}/objectives/{objectiveId}/comments', {
        params,
        body: { text },
        idempotencyKey: key,
      })
    },
    onSuccess: () => notify(t('alignment.asked')),
    onError: notifyProblem,
    onSettled: () => void refreshAround(client, target.objectiveId),
  })
}

/** The way out for a company's objective nobody contributes to yet: its people ask those who could. */
export const AskForContribution = (props: Props) => {
  const styles = useAlignmentStyles()
  const ask = useAsk(props)
  return (
    <div className={styles.item}>
      <Text className={styles.small}>{t('alignment.askHint')}</Text>
      <div>
        <Button
          size="small"
          disabledFocusable={ask.isPending}
          onClick={() => ask.mutate(undefined, { onSuccess: props.onDone })}
        >
          {t('alignment.askForIt')}
        </Button>
      </div>
    </div>
  )
}
