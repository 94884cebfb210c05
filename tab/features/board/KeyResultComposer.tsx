import { makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { refreshAround, updateObjective } from '#tab/api/objective-cache.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { metricFromText } from '#tab/okr/metric-from-text.ts'
import { metricText } from '#tab/okr/metric-text.ts'
import { t } from '#tab/text/text.ts'
import { InlineText } from '#tab/ui/InlineText.tsx'
import { notifyProblem } from '#tab/ui/notices.ts'

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
  hint: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
})

const useAdd = (objective: ObjectiveView) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ title, key }: Wording) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/key-results', {
        params: { cycleId: objective.cycleId, objectiveId: objective.id },
        body: { title, metric: metricFromText(title) },
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
  const text = useDeferredValue(title)
  if (text.trim() === '') return null
  const metric = metricFromText(text)
  return <span>{metric.kind === 'yes_no' ? t('board.warning.milestone') : metricText(metric)}</span>
}

/** Key result after key result: Enter adds one and clears the field for the next. */
const KeyResultComposer = ({ objective, onClose }: Props) => {
  const styles = useStyles()
  const draft = useDraft<Wording>(`new-key-result:${objective.id}`, empty())
  const add = useAdd(objective)
  const save = () => {
    const title = draft.value.title.trim()
    if (title === '') return onClose()
    if (!add.isPending) add.mutate({ ...draft.value, title }, { onSuccess: () => draft.set(empty()) })
  }
  return (
    <div className={styles.root}>
      <InlineText
        label={`${t('board.newKeyResultLong')}: ${objective.title}`}
        value={draft.value.title}
        placeholder={t('board.keyResultPlaceholder')}
        maxLength={TITLE_MAX}
        onValue={(title) => draft.set({ ...draft.value, title })}
        onSave={save}
        onLeave={onClose}
      />
      <div className={styles.hint} aria-live="polite">
        <Reading title={draft.value.title} />
        <span>{t('board.createHint')}</span>
      </div>
    </div>
  )
}

export default KeyResultComposer
