import { makeStyles, tokens } from '@fluentui/react-components'
import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { call } from '#tab/api/client.ts'
import { refreshAround, updateObjective } from '#tab/api/objective-cache.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AlikeLine } from '#tab/okr/alignment/AlikeLine.tsx'
import { Coached } from '#tab/okr/coach/Coached.tsx'
import { keyResultJudgementQuery } from '#tab/okr/coach/coach-query.ts'
import { Understood } from '#tab/okr/coach/Understood.tsx'
import { useCoachedStyles } from '#tab/okr/coach/use-coached-styles.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { InlineText } from '#tab/ui/InlineText.tsx'
import { notifyProblem } from '#tab/ui/notices.ts'
import { useBoard } from './board-context.ts'

const TITLE_MAX = 300

interface Props {
  readonly objective: ObjectiveView
  readonly onClose: () => void
}

interface Wording {
  readonly title: string
  readonly key: string
}

const empty = (): Wording => ({ title: '', key: crypto.randomUUID() })

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  // As high as what the coach understands can get, so that nothing below moves while it is typed.
  hint: {
    display: 'flex',
    flexWrap: 'wrap',
    alignContent: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [narrow]: { minHeight: `calc(4 * ${tokens.lineHeightBase200})` },
  },
})

/** A sentence without a number is a milestone until somebody says how to measure it. */
const metricOf = async (client: QueryClient, title: string): Promise<Metric> =>
  (await client.fetchQuery(keyResultJudgementQuery({ title }))).metric ?? { kind: 'yes_no' }

const useAdd = (objective: ObjectiveView) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ title, key }: Wording) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/key-results', {
        params: { cycleId: objective.cycleId, objectiveId: objective.id },
        body: { title, metric: await metricOf(client, title) },
        idempotencyKey: key,
      }),
    onSuccess: (answer) => {
      updateObjective(client, objective.id, () => answer)
      void refreshAround(client, objective.id)
    },
    onError: notifyProblem,
  })
}

/** What will be measured, read from the sentence while it is typed. */
const Reading = ({ title }: { readonly title: string }) => {
  const text = useDeferredValue(title.trim())
  const isAsked = text !== ''
  const { data } = useQuery({
    ...keyResultJudgementQuery({ title: text }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  })
  return isAsked && data ? <Understood metric={data.metric} /> : null
}

/** Key result after key result: Enter adds one and clears the field for the next. */
const KeyResultComposer = ({ objective, onClose }: Props) => {
  const styles = useStyles()
  const room = useCoachedStyles()
  const { board } = useBoard()
  const draft = useDraft<Wording>(`new-key-result:${objective.id}`, empty())
  const add = useAdd(objective)
  const { title } = draft.value
  const setTitle = (text: string) => draft.set({ ...draft.value, title: text })
  const save = () => {
    if (title.trim() === '') return onClose()
    if (add.isPending) return
    add.mutate({ ...draft.value, title: title.trim() }, { onSuccess: () => draft.set(empty()) })
  }
  return (
    <div className={styles.root}>
      <div className={room.withRoom}>
        <Coached
          draft={{ about: 'key_result', input: { title, cycleEnd: board.cycle.endsOn } }}
          onText={setTitle}
        >
          <InlineText
            label={`${t('board.newKeyResultLong')}: ${objective.title}`}
            value={title}
            placeholder={t('board.keyResultPlaceholder')}
            maxLength={TITLE_MAX}
            onValue={setTitle}
            onSave={save}
            onLeave={onClose}
          />
          <div className={styles.hint}>
            <span aria-live="polite">
              <Reading title={title} />
            </span>
            <span>{t('board.createHint')}</span>
            {objective.keyResults.length === 0 && <AlikeLine objective={objective} />}
          </div>
        </Coached>
      </div>
    </div>
  )
}

export default KeyResultComposer
