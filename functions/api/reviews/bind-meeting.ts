import { doingOf, historyOf } from '#functions/api/doing.ts'
import { invalid } from '#functions/http/api-problem.ts'
import { defineCommand } from '#functions/http/define-command.ts'
import { put } from '#functions/records/change.ts'
import { meetingIdOf, meetingKind } from '#functions/records/review-kinds.ts'
import { bindMeeting as contract } from '#shared/contracts/reviews/bind-meeting.ts'
import { diff } from '#shared/domain/diff.ts'
import { entry } from '#shared/domain/doing.ts'
import { ok } from '#shared/kernel/result.ts'
import { denial } from '#shared/policy/policy.ts'

const FIELDS = ['cycleId', 'unitId', 'ritual'] as const

export const bindMeeting = defineCommand(contract, {
  scope: 'organisation',
  async load(context) {
    const { unitId, cycleId, joinUrl } = context.input.body
    const cycle = context.tenant.cycles.get(cycleId)
    if (cycle === undefined) throw invalid({ path: '/cycleId', rule: 'unknown_reference' })
    const unit = context.tenant.units.get(unitId)
    if (unit === undefined) throw invalid({ path: '/unitId', rule: 'unknown_reference' })
    return { cycle, unitId, meeting: await context.organisation.read(meetingKind, meetingIdOf(joinUrl)) }
  },
  authorize: ({ who }, { cycle, unitId }) =>
    denial('review.create', who, { unitId, cycleState: cycle.data.state }),

  async decide(context, { meeting }) {
    const { body } = context.input
    const after = { id: meetingIdOf(body.joinUrl), ...body }
    const changes = diff(meeting?.data ?? {}, after, FIELDS)
    if (changes.length === 0) return ok({ change: null, value: after })
    const what = { subjectId: body.unitId, partId: after.id, verb: 'meeting_bound', changes } as const
    const history = [historyOf(context, entry(doingOf(context), what))] as const
    return ok({ change: { writes: [put(meetingKind, meeting, after)] as const, history }, value: after })
  },

  present: (_, { cycleId, unitId, ritual }) => ({ cycleId, unitId, ritual }),
})
