import { doingOf, historyOf } from '#functions/api/doing.ts'
import {
  calendarPolicy,
  type LoadedCalendar,
  loadCalendar,
  planRevision,
} from '#functions/calendar/load-calendar.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { presentCalendarPlan } from '#functions/presenters/calendar-plan.ts'
import { planKind } from '#functions/records/calendar-kinds.ts'
import { put } from '#functions/records/change.ts'
import { putCalendarPlan as contract } from '#shared/contracts/calendar/put-calendar-plan.ts'
import { isLive } from '#shared/domain/ritual/booking.ts'
import { changePlan } from '#shared/domain/ritual/plan-changes.ts'
import type { RitualPlan } from '#shared/domain/ritual/ritual.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'

/** Meetings do not move from one calendar into another. */
const refuseMove = ({ booking }: LoadedCalendar, { home }: RitualPlan): void => {
  if (booking?.data.meetings.some(isLive) && booking.data.home !== home)
    throw invalid({ path: '/home', rule: 'booked_already' })
}

export const putCalendarPlan = defineCommand(contract, {
  scope: ({ input }) => input.params.cycleId,
  load: (context) => loadCalendar(context, context.input.params),
  authorize: ({ who }, loaded) => denial('calendar.plan', who, calendarPolicy(loaded)),
  revision: (loaded: LoadedCalendar) => planRevision(loaded),
  current: presentCalendarPlan,
  async decide(context, loaded) {
    const { body, params } = context.input
    refuseMove(loaded, body)
    const hasTeam = loaded.unit.data.teamId !== null
    const changed = changePlan(params, { before: loaded.plan, after: body, hasTeam }, doingOf(context))
    if (!changed.ok) return changed
    const { saved, history } = changed.value
    if (history.changes.length === 0) return ok({ change: null, value: loaded })
    const after: LoadedCalendar = {
      ...loaded,
      plan: saved.plan,
      saved: { data: saved, revision: '', etag: '' },
    }
    const writes = [put(planKind, loaded.saved, saved)] as const
    return ok({
      value: after,
      change: { writes, history: [historyOf(context, history)] as const },
      changed: [{ type: 'board', id: `${params.cycleId}.${params.unitId}` }],
    })
  },
  present: (context, loaded, revision) => ({ ...presentCalendarPlan(context, loaded), etag: revision }),
})
