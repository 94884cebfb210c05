import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#tab/api/client.ts'
import { refreshAround } from '#tab/api/objective-cache.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from '#tab/ui/notices.ts'
import { usePage } from '../page.ts'
import { useLayout } from '../use-layout.ts'
import { MentionField } from './MentionField.tsx'
import { type Typed, toWire } from './mention-text.ts'

const fresh = (): Typed & { readonly key: string } => ({ text: '', mentioned: [], key: crypto.randomUUID() })

/** A new comment; sent twice it is created once, and it stays in the field until it has arrived. */
export const Composer = () => {
  const layout = useLayout()
  const { objective } = usePage()
  const client = useQueryClient()
  const draft = useDraft(`objective:${objective.id}:comment`, fresh())
  const params = { cycleId: objective.cycleId, objectiveId: objective.id }
  const add = useMutation({
    mutationFn: (typed: Typed & { readonly key: string }) =>
      call('POST /cycles/{cycleId}/objectives/{objectiveId}/comments', {
        params,
        body: { text: toWire(typed) },
        idempotencyKey: typed.key,
      }),
    onSettled: () => void refreshAround(client, objective.id),
  })
  const send = () => {
    if (toWire(draft.value) === '' || add.isPending) return
    const sent = () => {
      draft.drop()
      notify(t('activity.comment.sent'))
    }
    add.mutate(draft.value, { onSuccess: sent, onError: notifyProblem })
  }
  return (
    <div className={layout.column}>
      <MentionField
        label={t('activity.comment.label')}
        typed={draft.value}
        refusal={reasonOf(objective.denials, 'objective.comment')}
        onTyped={(typed) => draft.set({ ...typed, key: draft.value.key })}
        onSend={send}
      />
      <div>
        <AllowedButton size="small" action="objective.comment" denials={objective.denials} onClick={send}>
          {t('activity.comment.send')}
        </AllowedButton>
      </div>
    </div>
  )
}
