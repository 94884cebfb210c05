import { findCycle, findObjective, findUnit } from '#functions/api/find.ts'
import { lookAgainAt } from '#functions/api/look-again.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { peopleOf, presentObjective } from '#functions/presenters/objective.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { presentUnit } from '#functions/presenters/unit.ts'
import { membersOf } from '#functions/presenters/viewer.ts'
import { getObjective as contract } from '#shared/contracts/objectives/get-objective.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import { byDay } from '#shared/domain/readings.ts'

const seriesOf = ({ keyResults }: Objective) =>
  byOrder(keyResults).map(({ id, readings }) => ({
    keyResultId: id,
    readings: byDay(readings).map(({ on, value, confidence }) => ({ on, value, confidence })),
  }))

export const getObjective = defineQuery(contract, {
  load: (context) => findObjective(context, context.input.params),
  lookAgain: (context, { data }) => lookAgainAt(context, data.unitId),
  entity: ({ revision }) => revision,
  present: (context, { data, revision }) => {
    const cycle = findCycle(context.tenant, data.cycleId)
    const unit = findUnit(context.tenant, data.unitId)
    const members = membersOf(context, data.unitId).map(({ personId }) => personId)
    return {
      objective: presentObjective(context, data, revision),
      cycle: presentCycle(context, cycle),
      unit: presentUnit(context, unit),
      series: seriesOf(data),
      people: presentPeople(context, [...peopleOf(data), ...members]),
    }
  },
})
