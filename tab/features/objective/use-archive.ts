import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { editKeyResult, editObjective } from '#tab/api/objective-edit.ts'
import { underLatest } from '#tab/api/under-latest.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useLatest } from '#tab/api/use-latest.ts'
import { fieldInWords } from '#tab/okr/describe-field.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { usePage } from './page.ts'

interface Moves {
  readonly title: string
  readonly archive: (then: { readonly onSuccess: () => void }) => void
  readonly restore: (then?: { readonly onSuccess: () => void }) => void
}

/** Archiving offers its way back in the notice, restoring says that it is done. */
const told = ({ title, archive, restore }: Moves) => {
  const undo = { action: { label: t('common.undo'), run: () => restore() } }
  return {
    archive: () => archive({ onSuccess: () => notify(t('objective.done.archived', { title }), undo) }),
    restore: () => restore({ onSuccess: () => notify(t('board.restoredToast', { title })) }),
  }
}

export const useObjectiveArchive = () => {
  const { objective, people } = usePage()
  const latest = useLatest(objective)
  const { id: objectiveId, cycleId, title } = objective
  const archive = useObjectiveChange({
    objectiveId,
    send: () =>
      underLatest(latest().etag, (ifMatch) =>
        call('DELETE /cycles/{cycleId}/objectives/{objectiveId}', {
          params: { cycleId, objectiveId },
          ifMatch,
        }),
      ),
  })
  const restore = useObjectiveChange({
    objectiveId,
    send: () => editObjective(latest(), { archived: false }, fieldInWords(people)),
  })
  return told({
    title,
    archive: (then) => archive.mutate(undefined, then),
    restore: (then) => restore.mutate(undefined, then),
  })
}

export const useKeyResultArchive = ({ id: keyResultId, title }: KeyResultView) => {
  const { objective, people } = usePage()
  const latest = useLatest(objective)
  const { id: objectiveId, cycleId } = objective
  const archive = useObjectiveChange({
    objectiveId,
    send: () =>
      underLatest(latest().etag, (ifMatch) =>
        call('DELETE /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}', {
          params: { cycleId, objectiveId, keyResultId },
          ifMatch,
        }),
      ),
  })
  const restore = useObjectiveChange({
    objectiveId,
    send: () => editKeyResult({ base: latest(), keyResultId }, { archived: false }, fieldInWords(people)),
  })
  return told({
    title,
    archive: (then) => archive.mutate(undefined, then),
    restore: (then) => restore.mutate(undefined, then),
  })
}
