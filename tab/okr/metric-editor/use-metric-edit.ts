import type { KeyResultView, ObjectiveView, PersonView } from '#shared/contracts/shapes/types.ts'
import { keyResultAsBegun } from '#tab/api/begun.ts'
import { editKeyResult, type KeyResultPatch } from '#tab/api/objective-edit.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { fieldInWords } from '../describe-field.ts'
import type { EditorBegun } from './editor-draft.ts'

interface Given {
  readonly objective: ObjectiveView
  readonly begun: EditorBegun
  readonly keyResult: KeyResultView
  readonly people: readonly PersonView[]
  readonly draftKey: string
  readonly onSaved: () => void
}

/** Saves how a key result is measured; the editor stays open until the server has agreed. */
export const useMetricEdit = ({ objective, begun, keyResult, people, draftKey, onSaved }: Given) => {
  const change = useObjectiveChange<KeyResultPatch>({
    objectiveId: objective.id,
    draftKey,
    showsError: true,
    send: (patch) =>
      editKeyResult(
        {
          base: keyResultAsBegun(objective, keyResult.id, { etag: begun.etag, fields: { ...begun.fields } }),
          keyResultId: keyResult.id,
        },
        patch,
        fieldInWords(people),
      ),
  })
  return {
    save: (patch: KeyResultPatch) => change.mutate(patch, { onSuccess: onSaved }),
    error: change.error,
    isSaving: change.isPending,
  }
}
