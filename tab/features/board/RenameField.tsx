import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { asBegun, keyResultAsBegun } from '#tab/api/begun.ts'
import { editKeyResult, editObjective } from '#tab/api/objective-edit.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useEditDraft } from '#tab/drafts/use-edit-draft.ts'
import { Coached } from '#tab/okr/coach/Coached.tsx'
import { draftOf, stillDismissed } from '#tab/okr/coach/known.ts'
import { fieldInWords } from '#tab/okr/describe-field.ts'
import { t } from '#tab/text/text.ts'
import { InlineText } from '#tab/ui/InlineText.tsx'
import { useBoard } from './board-context.ts'

const TITLE_MAX = 300

interface Props {
  readonly objective: ObjectiveView
  readonly keyResultId?: string
  readonly title: string
}

const withTitle = (
  objective: ObjectiveView,
  keyResultId: string | undefined,
  title: string,
): ObjectiveView =>
  keyResultId === undefined
    ? { ...objective, title }
    : {
        ...objective,
        keyResults: objective.keyResults.map((one) => (one.id === keyResultId ? { ...one, title } : one)),
      }

/** The title of an objective or key result, edited in its row. */
const RenameField = ({ objective, keyResultId, title }: Props) => {
  const { board, setOpen } = useBoard()
  const draftKey = `title:${keyResultId ?? objective.id}`
  const draft = useEditDraft(draftKey, { value: title, etag: objective.etag })
  const begun = { etag: draft.begun.etag, fields: { title: draft.begun.value } }
  const inWords = fieldInWords(board.people)
  const change = useObjectiveChange<string>({
    objectiveId: objective.id,
    draftKey,
    preview: (before, next) => withTitle(before, keyResultId, next),
    send: (next) =>
      keyResultId === undefined
        ? editObjective(asBegun(objective, begun), { title: next }, inWords)
        : editKeyResult(
            { base: keyResultAsBegun(objective, keyResultId, begun), keyResultId },
            { title: next },
            inWords,
          ),
  })
  const save = () => {
    const next = draft.value.trim()
    setOpen(null)
    if (next === '' || next === title) return draft.drop()
    change.mutate(next)
  }
  const reworded = {
    objective,
    keyResultId: keyResultId ?? null,
    title: draft.value,
    cycleEnd: board.cycle.endsOn,
  }
  return (
    <Coached draft={draftOf(reworded)} dismissed={stillDismissed(reworded)} onText={draft.set}>
      <InlineText
        label={t('board.titleOf', { title })}
        value={draft.value}
        maxLength={TITLE_MAX}
        onValue={draft.set}
        onSave={save}
        onLeave={() => setOpen(null)}
      />
    </Coached>
  )
}

export default RenameField
