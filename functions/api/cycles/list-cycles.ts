import { defineQuery } from '#functions/http/define-query.ts'
import { pageOf } from '#functions/http/page-of.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { listCycles as contract } from '#shared/contracts/cycles/list-cycles.ts'
import { newestFirst } from './newest-first.ts'

export const listCycles = defineQuery(contract, {
  load: async ({ tenant, input }) => pageOf(newestFirst(tenant), input.query, ({ data }) => data.id),
  present: (context, { items, nextCursor }) => ({
    items: items.map((cycle) => presentCycle(context, cycle)),
    nextCursor,
  }),
})
