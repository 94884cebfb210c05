import { defineQuery } from '#functions/http/define-query.ts'
import { presentReviewSession } from '#functions/presenters/review-session.ts'
import { meetingIdOf, meetingKind } from '#functions/records/review-kinds.ts'
import { findByMeeting as contract } from '#shared/contracts/reviews/find-by-meeting.ts'
import { sessionOf } from './session-of.ts'

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
