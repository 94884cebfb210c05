import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'

export const deleteComment = defineContract({
  name: 'deleteComment',
  summary: "Take one's own comment back; the history says that there was one",
  method: 'DELETE',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/comments/{commentId}',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId, commentId: s.commentId }),
  status: 204,
  response: z.null(),
})
