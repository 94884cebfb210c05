import type { Context } from '#functions/http/context.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import type { Entity } from '#functions/records/kind.ts'
import { type MeetingBinding, meetingIdOf, meetingKind, reviewKind } from '#functions/records/review-kinds.ts'
import { findByMeeting as contract } from '#shared/contracts/reviews/find-by-meeting.ts'
import type { Review } from '#shared/domain/review/review.ts'

/** Sessions of one ritual of a unit in a cycle: a weekly one has seventeen at most. */
const MOST = 60

/** A series has one address: today's session, else one that is still open, else the next to come. */
async function sessionOf(context: Context, meeting: MeetingBinding): Promise<Entity<Review> | null> {
  const { unitId, ritual, cycleId } = meeting
  if (!context.tenant.cycles.has(cycleId)) return null
  const where = [
    { field: 'unitId', is: unitId },
    { field: 'ritual', is: ritual },
  ]
  const { items } = await context.inCycle(cycleId).list(reviewKind, { where, limit: MOST })
  return (
    items.find(({ data }) => data.on === context.today) ??
    items.find(({ data }) => data.state === 'open') ??
    items.find(({ data }) => data.on > context.today) ??
    null
  )
}

export const findByMeeting = defineQuery(contract, {
  async load(context) {
    const id = meetingIdOf(context.input.query.joinUrl)
    const meeting = await context.organisation.read(meetingKind, id)
    return { meeting, session: meeting === null ? null : await sessionOf(context, meeting.data) }
  },
  revisions: ({ meeting, session }) => [meeting?.revision ?? '', session?.revision ?? ''],
  present: (_, { meeting, session }) => ({
    meeting: meeting && {
      cycleId: meeting.data.cycleId,
      unitId: meeting.data.unitId,
      ritual: meeting.data.ritual,
    },
    session: session && presentReviewSession(session.data, session.revision),
  }),
})
