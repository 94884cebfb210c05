import { cycleDoingOf, historyOf } from '#functions/api/doing.ts'
import { findCycle, ownerIssues } from '#functions/api/find.ts'
import { loadUnitObjectives, siblingsIn, summaryWrite } from '#functions/api/unit-objectives.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentObjective } from '#functions/presenters/objective.ts'
import { create } from '#functions/records/change.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { createObjective as contract } from '#shared/contracts/objectives/create-objective.ts'
import { createObjective as newObjective } from '#shared/domain/objective-changes.ts'
import type { ObjectiveId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'
import { objectiveTouched } from './objective-change.ts'

export const createObjective = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,

  async load(context) {
    const { params, body } = context.input
    const cycle = findCycle(context.tenant, params.cycleId)
    const unit = context.tenant.units.get(body.unitId)
    if (unit === undefined || unit.data.archivedAt !== null)
      throw invalid({ path: '/unitId', rule: 'unknown_reference' })
    return loadUnitObjectives(context, cycle, body.unitId)
  },

  authorize: (context, { cycle, unitId }) =>
    denial('objective.create', context.who, { unitId, cycleState: cycle.data.state }),

  async decide(context, unit) {
    const { body } = context.input
    const issues = ownerIssues(context.tenant, body.ownerId)
    if (issues.length > 0) throw invalid(...issues)
    const id = context.newId() as ObjectiveId // the brand exists in types only
    const made = newObjective({ id, ...body }, siblingsIn(unit), cycleDoingOf(context, unit.cycle.data))
    if (!made.ok) return made
    const { objective, history } = made.value
    const writes = [create(objectiveKind, objective), summaryWrite(unit, objective)] as const
    const change = { writes, history: [historyOf(context, history)] as const }
    return ok({ change, value: objective, changed: objectiveTouched(objective) })
  },

  present: (context, objective, revision) => presentObjective(context, objective, revision),
  location: (_, { cycleId, id }) => `/cycles/${cycleId}/objectives/${id}`,
})
