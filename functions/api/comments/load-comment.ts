import { findObjective } from '#functions/api/find.ts'
import { notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import { commentKind, historyKind } from '#functions/records/kinds.ts'
import type { Comment } from '#shared/domain/comment.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { CommentId, CycleId, ObjectiveId } from '#shared/kernel/ids.ts'
import type { DenialReason } from '#shared/policy/actions.ts'
import { denial } from '#shared/policy/policy.ts'

export interface LoadedComment {
  readonly objective: Entity<Objective>
  readonly comment: Entity<Comment>
}

interface CommentAddress {
  readonly cycleId: CycleId
  readonly objectiveId: ObjectiveId
  readonly commentId: CommentId
}

export async function loadComment(context: Context, address: CommentAddress): Promise<LoadedComment> {
  const objective = await findObjective(context, address)
  const comment = await context.inCycle(address.cycleId).read(commentKind, address.commentId)
  if (comment === null || comment.data.objectiveId !== address.objectiveId)
    throw notFound(`comment ${address.commentId}`)
  return { objective, comment }
}

/** What the history holds of the comment's words. */
export async function loadWords(context: Context, { cycleId, objectiveId, commentId }: CommentAddress) {
  const where = [{ field: 'subjectId', is: objectiveId }]
  const entries = await context.inCycle(cycleId).all(historyKind, where)
  return entries.filter(({ data }) => data.partId === commentId && data.changes.length > 0)
}

export const mayChangeComment = ({ who }: Context, { comment }: LoadedComment): DenialReason | null =>
  denial('comment.change', who, { authorId: comment.data.by })
