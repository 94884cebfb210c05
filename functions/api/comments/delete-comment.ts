import { doingOf, historyOf } from '#functions/api/doing.ts'
import { objectiveTouched } from '#functions/api/objectives/objective-change.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { remove, replace } from '#functions/records/change.ts'
import { commentKind, historyKind, objectiveKind } from '#functions/records/kinds.ts'
import { deleteComment as contract } from '#shared/contracts/comments/delete-comment.ts'
import { deleteComment as takeBack } from '#shared/domain/comment-changes.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadComment, loadWords, mayChangeComment } from './load-comment.ts'

export const deleteComment = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  async load(context) {
    const { params } = context.input
    return { ...(await loadComment(context, params)), words: await loadWords(context, params) }
  },
  authorize: (context, loaded) => mayChangeComment(context, loaded),

  async decide(context, { objective: before, comment, words }) {
    const taken = takeBack(before.data, comment.data, doingOf(context))
    if (!taken.ok) return taken
    const { objective, history } = taken.value
    const forgotten = words.map((entry) => replace(historyKind, entry, { ...entry.data, changes: [] }))
    const writes = [
      remove(commentKind, comment),
      replace(objectiveKind, before, objective),
      ...forgotten,
    ] as const
    const change = { writes, history: [historyOf(context, history)] as const }
    return ok({ change, value: null, changed: objectiveTouched(objective) })
  },

  present: () => null,
})
