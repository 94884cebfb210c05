import { findObjective } from '#functions/api/find.ts'
import { fromCursor, toCursor } from '#functions/http/cursor.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentComment } from '#functions/presenters/comment.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { commentKind } from '#functions/records/kinds.ts'
import { listComments as contract } from '#shared/contracts/comments/list-comments.ts'

export const listComments = defineQuery(contract, {
  async load(context) {
    const { params, query } = context.input
    await findObjective(context, params)
    return context.inCycle(params.cycleId).list(commentKind, {
      where: [{ field: 'objectiveId', is: params.objectiveId }],
      descending: true,
      limit: query.limit,
      ...fromCursor(query.cursor),
    })
  },
  present: (context, { items, next }) => ({
    items: items.map(({ data }) => presentComment(context, data)),
    nextCursor: toCursor(next),
    people: presentPeople(
      context,
      items.flatMap(({ data }) => [data.by, ...data.mentions]),
    ),
  }),
})
