import { defineQuery } from '#functions/http/define-query.ts'
import { pageOf } from '#functions/http/page-of.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { presentUnit } from '#functions/presenters/unit.ts'
import { membersOf } from '#functions/presenters/viewer.ts'
import { listUnits as contract } from '#shared/contracts/units/list-units.ts'

export const listUnits = defineQuery(contract, {
  load: async ({ tenant, input }) => pageOf([...tenant.units.values()], input.query, ({ data }) => data.id),
  present: (context, { items, nextCursor }) => ({
    items: items.map((unit) => presentUnit(context, unit)),
    nextCursor,
    people: presentPeople(
      context,
      items.flatMap(({ data }) => membersOf(context, data.id).map(({ personId }) => personId)),
    ),
  }),
})
