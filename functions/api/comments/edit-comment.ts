import { doingOf, historyOf } from '#functions/api/doing.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentComment } from '#functions/presenters/comment.ts'
import { replace } from '#functions/records/change.ts'
import { commentKind } from '#functions/records/kinds.ts'
import { editComment as contract } from '#shared/contracts/comments/edit-comment.ts'
import { editComment as edit } from '#shared/domain/comment-changes.ts'
import { mentioned } from '#shared/domain/notice/occasions.ts'
import { ok } from '#shared/kernel/result.ts'
import { loadComment, mayChangeComment } from './load-comment.ts'

export const editComment = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadComment(context, context.input.params),
  authorize: mayChangeComment,

  async decide(context, { objective, comment: before }) {
    const edited = edit(before.data, context.input.body.text, doingOf(context))
    if (!edited.ok) return edited
    const { comment, history } = edited.value
    if (history.changes.length === 0) return ok({ change: null, value: before.data })
    const writes = [replace(commentKind, before, comment)] as const
    const change = { writes, history: [historyOf(context, history)] as const }
    const { id, cycleId } = objective.data
    const notices = mentioned(before.data, comment).map((notice) => ({ ...notice, cycleId }))
    return ok({ change, value: comment, changed: [{ type: 'objective', id }], notices })
  },

  present: presentComment,
})
