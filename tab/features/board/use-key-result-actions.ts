import { useQueryClient } from '@tanstack/react-query'
import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { editKeyResult } from '#tab/api/objective-edit.ts'
import { underLatest } from '#tab/api/under-latest.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useLatest } from '#tab/api/use-latest.ts'
import { fieldInWords } from '#tab/okr/describe-field.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { useBoard } from './board-context.ts'
import { moveByOne, nextPlace } from './move.ts'

const archivedAt = (objective: ObjectiveView, id: string, at: string | null): ObjectiveView => ({
  ...objective,
  keyResults: objective.keyResults.map((one) => (one.id === id ? { ...one, archivedAt: at } : one)),
})

/** Archive, restore and move one key result, each with its way back. */
export const useKeyResultActions = (objective: ObjectiveView, keyResult: KeyResultView) => {
  const { board } = useBoard()
  const client = useQueryClient()
  const item = { objective, keyResult }
  const latest = useLatest(objective)
  const inWords = fieldInWords(board.people)
  const objectiveId = objective.id
  const params = { cycleId: objective.cycleId, objectiveId, keyResultId: keyResult.id }
  const title = keyResult.title

  const restore = useObjectiveChange({
    objectiveId,
    preview: (before) => archivedAt(before, keyResult.id, null),
    send: () => editKeyResult({ base: latest(), keyResultId: keyResult.id }, { archived: false }, inWords),
  })
  const archive = useObjectiveChange({
    objectiveId,
    preview: (before) => archivedAt(before, keyResult.id, new Date().toISOString()),
    send: () =>
      underLatest(latest().etag, (ifMatch) =>
        call('DELETE /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}', {
          params,
          ifMatch,
        }),
      ),
  })
  const undo = (run: () => void) => ({ action: { label: t('common.undo'), run } })
  return {
    archive: () => {
      archive.mutate()
      notify(
        t('board.archivedToast', { title }),
        undo(() => restore.mutate()),
      )
    },
    restore: () => restore.mutate(),
    canMove: (step: -1 | 1) => nextPlace(client, item, step) !== undefined,
    moveBy: (step: -1 | 1) => moveByOne(client, item, step),
  }
}
