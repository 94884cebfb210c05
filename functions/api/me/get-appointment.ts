import { newestFirst } from '#functions/api/cycles/newest-first.ts'
import { isWithheld } from '#functions/api/reviews/load-review.ts'
import type { Context } from '#functions/http/context.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentCycle } from '#functions/presenters/cycle.ts'
import { dueFor } from '#functions/presenters/due.ts'
import { peopleOf, presentObjective } from '#functions/presenters/objective.ts'
import { presentPeople } from '#functions/presenters/person.ts'
import { presentAction } from '#functions/presenters/review-parts.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { presentSummaryOf } from '#functions/presenters/unit-summary.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { ContractResponse } from '#shared/contracts/contract.ts'
import { getAppointment as contract } from '#shared/contracts/me/get-appointment.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { currentCycle } from '#shared/domain/cycle-changes.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { agendaOf } from '#shared/domain/review/agenda.ts'
import type { ReviewAction } from '#shared/domain/review/memory.ts'
import { type AppointmentRitual, loadRitual } from './appointment-ritual.ts'
import { loadMine } from './load-mine.ts'

type Asked = Context<typeof contract>
type RitualView = NonNullable<ContractResponse<typeof contract>['ritual']>

function cycleNow({ tenant, today }: Context): Entity<Cycle> | null {
  const all = newestFirst(tenant).map(({ data }) => data)
  const now = currentCycle(all, today)
  return (now && tenant.cycles.get(now.id)) ?? null
}

/** What came out of a retrospective stays among the unit's people, and so does what it begins with. */
const actionsShown = (context: Context, found: AppointmentRitual): readonly Entity<ReviewAction>[] => {
  const unitId = found.unit.data.id
  return found.openActions.filter(({ data }) =>
    [found.ritual, data.from.ritual].every((ritual) => !isWithheld(context, { ritual, unitId })),
  )
}

/** A session of the day brings its own agenda; before there is one, the usual one fills the appointment. */
const agendaFor = ({ input }: Asked, { ritual, session }: AppointmentRitual): RitualView['agenda'] =>
  (session?.data.agenda ?? agendaOf(ritual, input.query.minutes)).map(({ stepId, minutes }) => ({
    stepId,
    minutes,
  }))

function presentRitual(context: Asked, found: AppointmentRitual): RitualView {
  const { ritual, unit, cycle, session, objectives } = found
  const { id, name } = unit.data
  return {
    ritual,
    unit: { id, name },
    session: session && presentReviewSession(session.data, session.revision),
    agenda: agendaFor(context, found),
    summary: presentSummaryOf(context, cycle, { unitId: id, objectives }),
    openActions: actionsShown(context, found).map(({ data, revision }) =>
      presentAction(data, revision, { today: context.today, reviewId: session?.data.id ?? null }),
    ),
  }
}

const isShown = ({ data }: Entity<Objective>): boolean => data.archivedAt === null

export const getAppointment = defineQuery(contract, {
  async load(context) {
    const ritual = await loadRitual(context)
    const cycle = ritual?.cycle ?? cycleNow(context)
    const read = ritual && { unitId: ritual.unit.data.id, objectives: ritual.objectives }
    return { ritual, cycle, mine: cycle === null ? [] : await loadMine(context, cycle.data.id, read) }
  },

  revisions: ({ ritual, cycle, mine }) => [
    ritual?.ritual ?? '',
    ritual?.unit.data.id ?? '',
    cycle?.data.id ?? '',
    ritual?.session?.revision ?? '',
    ...[...(ritual?.objectives ?? []), ...mine].map(({ data, revision }) => `${data.id} ${revision}`),
    ...(ritual?.openActions ?? []).map(({ revision }) => revision),
  ],

  present: (context, { ritual, cycle, mine }) => {
    const all = [...(ritual?.objectives ?? []).filter(isShown), ...mine]
    const once = [...new Map(all.map((objective) => [objective.data.id, objective])).values()]
    const objectives = once.map(({ data, revision }) => presentObjective(context, data, revision))
    const ids = new Set(mine.map(({ data }) => data.id))
    return {
      cycle: cycle && presentCycle(context, cycle),
      ritual: ritual && presentRitual(context, ritual),
      objectives,
      due: dueFor(
        context.who.personId,
        objectives.filter(({ id }) => ids.has(id)),
      ),
      teamsAppId: context.services.teamsAppId,
      people: presentPeople(context, [
        ...once.flatMap(({ data }) => peopleOf(data)),
        ...(ritual === null ? [] : actionsShown(context, ritual)).flatMap(({ data }) => [
          data.by,
          data.ownerId,
        ]),
      ]),
    }
  },
})
