import type { CommentId, ObjectiveId, PersonId } from '#shared/kernel/ids.ts'

export interface Comment {
  readonly id: CommentId
  readonly objectiveId: ObjectiveId
  /** Plain text; a mention is written `@[personId]` and shown with the person's current name. */
  readonly text: string
  readonly mentions: readonly PersonId[]
  readonly by: PersonId
  readonly at: string
  readonly editedAt: string | null
}
