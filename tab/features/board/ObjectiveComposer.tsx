import { Card, Text, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#tab/api/client.ts'
import { insertObjective, refreshAround } from '#tab/api/objective-cache.ts'
import { dropDraft } from '#tab/drafts/draft-store.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { Coached } from '#tab/okr/coach/Coached.tsx'
import { useCoachedStyles } from '#tab/okr/coach/use-coached-styles.ts'
import { t } from '#tab/text/text.ts'
import { InlineText } from '#tab/ui/InlineText.tsx'
import { notifyProblem } from '#tab/ui/notices.ts'
import { useBoard } from './board-context.ts'

const TITLE_MAX = 300

interface Wording {
  readonly title: string
  /** Stays with the text until the server has it: sent twice, it is created once. */
  readonly key: string
}

const useCreate = (draftKey: string) => {
  const { board, setOpen } = useBoard()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ title, key }: Wording) =>
      call('POST /cycles/{cycleId}/objectives', {
        params: { cycleId: board.cycle.id },
        body: { unitId: board.unit.id, title },
        idempotencyKey: key,
      }),
    onSuccess: (objective) => {
      dropDraft(draftKey)
      insertObjective(client, objective)
      setOpen({ kind: 'new-key-result', id: objective.id })
      void refreshAround(client, objective.id)
    },
    onError: notifyProblem,
  })
}

/** First link of the chain: objective → Enter → key result → Enter → next key result. */
const ObjectiveComposer = () => {
  const { board, setOpen } = useBoard()
  const styles = useCoachedStyles()
  const draftKey = `new-objective:${board.cycle.id}:${board.unit.id}`
  const draft = useDraft<Wording>(draftKey, { title: '', key: crypto.randomUUID() })
  const create = useCreate(draftKey)
  const { title } = draft.value
  const setTitle = (text: string) => draft.set({ ...draft.value, title: text })
  const save = () => {
    if (title.trim() === '') return setOpen(null)
    if (!create.isPending) create.mutate({ ...draft.value, title: title.trim() })
  }
  return (
    <Card size="small" style={{ marginTop: tokens.spacingVerticalM, overflow: 'visible' }}>
      <div className={styles.withRoom}>
        <Coached
          draft={{ about: 'objective', input: { title, cycleEnd: board.cycle.endsOn } }}
          onText={setTitle}
        >
          <InlineText
            label={t('board.newObjectiveLong')}
            value={title}
            placeholder={t('board.objectivePlaceholder')}
            maxLength={TITLE_MAX}
            onValue={setTitle}
            onSave={save}
            onLeave={() => setOpen(null)}
          />
        </Coached>
      </div>
      <Text size={200}>{t('board.createHint')}</Text>
    </Card>
  )
}

export default ObjectiveComposer
