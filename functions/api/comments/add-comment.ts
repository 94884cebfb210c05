import { doingOf, historyOf } from '#functions/api/doing.ts'
import { findObjective } from '#functions/api/find.ts'
import { objectiveTouched } from '#functions/api/objectives/objective-change.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentComment } from '#functions/presenters/comment.ts'
import { create, replace } from '#functions/records/change.ts'
import { commentKind, objectiveKind } from '#functions/records/kinds.ts'
import { addComment as contract } from '#shared/contracts/comments/add-comment.ts'
import { addComment as add } from '#shared/domain/comment-changes.ts'
import { mentioned } from '#shared/domain/notice/occasions.ts'
import type { CommentId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'

export const addComment = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => findObjective(context, context.input.params),
  authorize: ({ who }) => denial('objective.comment', who),

  async decide(context, before) {
    const id = context.newId() as CommentId // the brand exists in types only
    const added = add(before.data, { id, text: context.input.body.text }, doingOf(context))
    if (!added.ok) return added
    const { objective, comment, history } = added.value
    const writes = [create(commentKind, comment), replace(objectiveKind, before, objective)] as const
    const change = { writes, history: [historyOf(context, history)] as const }
    const { cycleId } = objective
    const notices = mentioned(null, comment).map((notice) => ({ ...notice, cycleId }))
    return ok({ change, value: comment, changed: objectiveTouched(objective), notices })
  },

  present: presentComment,
  location: ({ input }) => `/cycles/${input.params.cycleId}/objectives/${input.params.objectiveId}/comments`,
})
