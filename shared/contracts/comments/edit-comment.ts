import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const editComment = defineContract({
  name: 'editComment',
  summary: "Change one's own comment",
  method: 'PATCH',
  path: '/cycles/{cycleId}/objectives/{objectiveId}/comments/{commentId}',
  params: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId, commentId: s.commentId }),
  body: z.strictObject({ text: s.text.min(1) }),
  response: v.comment,
})
