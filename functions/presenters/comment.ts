import type { CommentView } from '#shared/contracts/shapes/types.ts'
import type { Comment } from '#shared/domain/comment.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import type { Viewer } from './viewer.ts'

export const presentComment = (viewer: Viewer, comment: Comment): CommentView => ({
  id: comment.id,
  text: comment.text,
  mentions: [...comment.mentions],
  by: comment.by,
  at: comment.at,
  editedAt: comment.editedAt,
  denials: denialsFor('comment', viewer.who, { authorId: comment.by }),
})
