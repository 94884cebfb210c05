import { calendarPolicy, type LoadedCalendar, loadCalendar } from '#functions/calendar/load-calendar.ts'
import { okrLines } from '#functions/calendar/okr-lines.ts'
import { previewOf } from '#functions/calendar/preview.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineAction } from '#functions/http/define-action.ts'
import { type Asked, presentPreview } from '#functions/presenters/calendar-preview.ts'
import { previewCalendarPlan as contract } from '#shared/contracts/calendar/preview-calendar-plan.ts'
import { planIssues } from '#shared/domain/ritual/plan-changes.ts'
import { denial } from '#shared/policy/policy.ts'

export const previewCalendarPlan = defineAction(contract, {
  load: (context) => loadCalendar(context, context.input.params),
  authorize: ({ who }, loaded) => denial('calendar.plan', who, calendarPolicy(loaded)),
  async act(context, loaded): Promise<Asked> {
    const { plan = loaded.plan, withFreeBusy } = context.input.body
    const issues = planIssues(plan, loaded.unit.data.teamId !== null)
    if (issues.length > 0) throw invalid(...issues.map((issue) => ({ ...issue, path: `/plan${issue.path}` })))
    const asked: LoadedCalendar = { ...loaded, plan }
    const [preview, okrs] = await Promise.all([
      previewOf(context, asked, { withFreeBusy }),
      okrLines(context.inCycle(loaded.cycle.data.id), loaded.unitId, plan.language),
    ])
    return { preview, okrs }
  },
  present: presentPreview,
})
