import { findObjective } from '#functions/api/find.ts'
import { fromCursor, toCursor } from '#functions/http/cursor.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { peopleNamedIn, presentHistoryEntry } from '#functions/presenters/history-entry.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { historyKind } from '#functions/records/kinds.ts'
import { listHistory as contract } from '#shared/contracts/objectives/list-history.ts'

export const listHistory = defineQuery(contract, {
  async load(context) {
    const { params, query } = context.input
    await findObjective(context, params)
    return context.inCycle(params.cycleId).list(historyKind, {
      where: [{ field: 'subjectId', is: params.objectiveId }],
      descending: true,
      limit: query.limit,
      ...fromCursor(query.cursor),
    })
  },
  present: (context, { items, next }) => ({
    items: items.map(({ data }) => presentHistoryEntry(data)),
    nextCursor: toCursor(next),
    people: presentPeople(
      context,
      items.flatMap(({ data }) => peopleNamedIn(data)),
    ),
  }),
})
