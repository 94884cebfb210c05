import { findUnit } from '#functions/api/find.ts'
import { lookAgainAt } from '#functions/api/look-again.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { presentUnit } from '#functions/presenters/unit.ts'
import { membersOf } from '#functions/presenters/viewer.ts'
import { getUnit as contract } from '#shared/contracts/units/get-unit.ts'

export const getUnit = defineQuery(contract, {
  load: async ({ tenant, input }) => findUnit(tenant, input.params.unitId),
  lookAgain: (context, { data }) => lookAgainAt(context, data.id),
  entity: ({ revision }) => revision,
  present: (context, unit) => ({
    unit: presentUnit(context, unit),
    people: presentPeople(
      context,
      membersOf(context, unit.data.id).map(({ personId }) => personId),
    ),
  }),
})
