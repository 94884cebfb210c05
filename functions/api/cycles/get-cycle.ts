import { findCycle } from '#functions/api/find.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { getCycle as contract } from '#shared/contracts/cycles/get-cycle.ts'

export const getCycle = defineQuery(contract, {
  load: async ({ tenant, input }) => findCycle(tenant, input.params.cycleId),
  entity: ({ revision }) => revision,
  present: presentCycle,
})
