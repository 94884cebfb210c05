import { historyOf } from '#functions/api/doing.ts'
import type { Context } from '#functions/http/context.ts'
import { type Decision, defineCommand } from '#functions/http/define-command.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { presentUnit } from '#functions/presenters/unit.ts'
import { commitChange, create } from '#functions/records/change.ts'
import { objectiveFigures } from '#functions/records/figures.ts'
import { checkInKind, cycleKind, objectiveKind, summaryKind, unitKind } from '#functions/records/kinds.ts'
import { membersWrite } from '#functions/tenant/team.ts'
import { createSample as contract } from '#shared/contracts/sample/create-sample.ts'
import type { Membership } from '#shared/domain/organisation.ts'
import { type Sample, tellSample } from '#shared/domain/sample/tell-sample.ts'
import { err, ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'

/** Whoever tries the sample leads its unit, so that everything in it can be tried. */
const leadOf = (context: Context, { unit }: Sample): Membership => ({
  unitId: unit.id,
  personId: context.reader.personId,
  role: 'lead',
})

const decisionOf = (context: Context, sample: Sample): Decision<Sample> => {
  const { unit, cycle, founding } = sample
  const [founded, begun] = founding
  return {
    value: sample,
    change: {
      writes: [
        create(unitKind, unit),
        create(cycleKind, cycle),
        membersWrite(context, unit.id, [leadOf(context, sample)]),
      ],
      history: [historyOf(context, founded), historyOf(context, begun)],
    },
    changed: [
      { type: 'organisation', id: 'units' },
      { type: 'organisation', id: 'cycles' },
    ],
  }
}

export const createSample = defineCommand(contract, {
  scope: 'organisation',
  load: async ({ tenant }) => tenant.units.size === 0 && tenant.cycles.size === 0,
  authorize: ({ who }) => denial('unit.create', who),

  async decide(context, isEmpty) {
    if (!isEmpty) return err({ code: 'already_exists' })
    const { reader, today, input } = context
    const given = { who: reader.personId, today, language: input.body.language, newId: () => context.newId() }
    return ok(decisionOf(context, tellSample(given)))
  },

  /** What is in the cycle comes first: nobody sees a cycle or unit of which half is missing. */
  async prepare(context, { unit, cycle, objectives, checkIns, history }) {
    const place = { pk: context.inCycle(cycle.id).pk, revision: context.newId() }
    const figures = { unitId: unit.id, objectives: objectives.map(objectiveFigures) }
    const [first, ...others] = history.map((one) => historyOf(context, one))
    if (first === undefined) return true
    const writes = [
      create(summaryKind, figures),
      ...objectives.map((one) => create(objectiveKind, one)),
      ...checkIns.map((one) => create(checkInKind, one)),
    ] as const
    const { store } = context.services
    return (await commitChange(store, place, { writes, history: [first, ...others] })).ok
  },

  present: (context, sample, revision) => ({
    unit: presentUnit(context, { data: sample.unit, revision }, [leadOf(context, sample)]),
    cycle: presentCycle(context, { data: sample.cycle, revision }),
  }),
})
