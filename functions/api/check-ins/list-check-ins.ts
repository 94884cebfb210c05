import { findCycle } from '#functions/api/find.ts'
import { loadKeyResult } from '#functions/api/key-results/load-key-result.ts'
import { fromCursor, toCursor } from '#functions/http/cursor.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentCheckIn } from '#functions/presenters/check-in.ts'
import { objectivePolicy } from '#functions/presenters/objective.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { checkInKind } from '#functions/records/kinds.ts'
import { listCheckIns as contract } from '#shared/contracts/check-ins/list-check-ins.ts'
import { lastCheckIn } from '#shared/domain/check-in-changes.ts'

export const listCheckIns = defineQuery(contract, {
  async load(context) {
    const { params, query } = context.input
    const { objective } = await loadKeyResult(context, params)
    const partition = context.inCycle(params.cycleId)
    const where = [{ field: 'keyResultId', is: params.keyResultId }]
    const page = { where, descending: true, limit: query.limit, ...fromCursor(query.cursor) }
    const [{ items, next }, all] = await Promise.all([
      partition.list(checkInKind, page),
      // The one recorded last need not be of the newest day
      partition.all(checkInKind, where),
    ])
    return { objective: objective.data, items, next, last: lastCheckIn(all.map(({ data }) => data)) }
  },

  present: (context, { objective, items, next, last }) => {
    const cycle = findCycle(context.tenant, objective.cycleId).data
    const about = objectivePolicy(objective, cycle.state)
    return {
      items: items.map(({ data }) =>
        presentCheckIn(context, data, { ...about, isLast: data.id === last?.id }),
      ),
      nextCursor: toCursor(next),
      people: presentPeople(
        context,
        items.map(({ data }) => data.by),
      ),
    }
  },
})
