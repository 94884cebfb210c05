import { findCycle } from '#functions/api/find.ts'
import { fromCursor, toCursor } from '#functions/http/cursor.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import type { Condition } from '#functions/ports/store.ts'
import { peopleOf, presentObjective } from '#functions/presenters/objective.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { listObjectives as contract } from '#shared/contracts/objectives/list-objectives.ts'

const wanted = (query: Readonly<Record<string, unknown>>): readonly Condition[] =>
  ['unitId', 'state'].flatMap((field) => {
    const is = query[field]
    return typeof is === 'string' ? [{ field, is }] : []
  })

export const listObjectives = defineQuery(contract, {
  load(context) {
    const { params, query } = context.input
    findCycle(context.tenant, params.cycleId)
    const page = { where: wanted(query), limit: query.limit, ...fromCursor(query.cursor) }
    return context.inCycle(params.cycleId).list(objectiveKind, page)
  },
  present: (context, { items, next }) => ({
    items: items.map(({ data, revision }) => presentObjective(context, data, revision)),
    nextCursor: toCursor(next),
    people: presentPeople(
      context,
      items.flatMap(({ data }) => peopleOf(data)),
    ),
  }),
})
