import { type CommentId, ID_PATTERN, type PersonId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Comment } from './comment.ts'
import { diff } from './diff.ts'
import { type Doing, entry, type Outcome } from './doing.ts'
import type { Objective } from './objective.ts'

const MENTION = /@\[([^\]]{1,64})\]/g

/** The people a text mentions as `@[personId]`, each once, in order of appearance. */
export const mentionsIn = (text: string): readonly PersonId[] => [
  ...new Set(
    [...text.matchAll(MENTION)]
      .map(([, id = '']) => id)
      .filter((id) => ID_PATTERN.test(id))
      .map((id) => id as PersonId), // the brand exists in types only
  ),
]

/** Comments stay possible in a closed cycle: looking back is what it is for. */
export function addComment(
  objective: Objective,
  { id, text }: { readonly id: CommentId; readonly text: string },
  doing: Doing,
): Outcome<{ objective: Objective; comment: Comment }> {
  const stamp = { by: doing.who, at: doing.at, editedAt: null }
  const comment: Comment = { id, objectiveId: objective.id, text, mentions: mentionsIn(text), ...stamp }
  const what = { subjectId: objective.id, verb: 'commented', partId: id } as const
  return ok({
    objective: { ...objective, commentCount: objective.commentCount + 1 },
    comment,
    history: entry(doing, { ...what, changes: diff<Comment>({}, comment, ['text']) }),
  })
}

export function editComment(before: Comment, text: string, doing: Doing): Outcome<{ comment: Comment }> {
  const comment = { ...before, text, mentions: mentionsIn(text), editedAt: doing.at }
  const what = { subjectId: before.objectiveId, verb: 'comment_edited', partId: before.id } as const
  return ok({
    comment,
    history: entry(doing, { ...what, changes: diff<Comment>(before, comment, ['text']) }),
  })
}

/** The history says that there was a comment; its words go with it. */
export function deleteComment(
  objective: Objective,
  comment: Comment,
  doing: Doing,
): Outcome<{ objective: Objective }> {
  const what = { subjectId: objective.id, verb: 'comment_deleted', partId: comment.id } as const
  return ok({
    objective: { ...objective, commentCount: Math.max(0, objective.commentCount - 1) },
    history: entry(doing, what),
  })
}
