import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getReview = defineContract({
  name: 'getReview',
  summary: 'Everything a panel shows of a session; nobody gets what others have hidden',
  method: 'GET',
  path: '/cycles/{cycleId}/reviews/{reviewId}',
  params: z.object({ cycleId: s.cycleId, reviewId: s.reviewId }),
  etag: true,
  response: z.object({
    session: r.reviewSession,
    /** The server's time of this answer; a panel counts from here, whatever its own clock says. */
    serverNow: s.instant,
    participants: z.array(r.participant),
    /** The facilitator has not been seen for a minute: any member may take over. */
    isFacilitatorAway: z.boolean(),
    /** What is written in a retrospective stays in the unit: everybody else gets none of it. */
    withheld: z.enum(['members_only']).nullable(),
    votes: z.array(r.voteTopic),
    /** Own hidden ones and all revealed ones. */
    cards: z.array(r.card),
    /** Cards nobody but their authors can see yet, the reader's included. */
    hiddenCards: z.array(z.object({ columnId: z.string(), count: z.int() })),
    groups: z.array(r.cardGroup),
    dots: r.dots.nullable(),
    pulse: r.pulse.nullable(),
    items: z.array(r.item),
    /** Open ones of earlier sessions first. */
    actions: z.array(r.action),
    /** The latest first. */
    learnings: z.array(r.learning),
    people: v.people,
    denials: v.denials,
  }),
})
