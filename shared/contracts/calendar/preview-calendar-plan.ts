import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as c from '#shared/contracts/shapes/calendar.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const previewCalendarPlan = defineContract({
  name: 'previewCalendarPlan',
  summary:
    'Exactly what booking would create, change and cancel, who would get a message, and what it collides with',
  method: 'POST',
  path: '/cycles/{cycleId}/units/{unitId}/calendar-plan/preview',
  params: z.object({ cycleId: s.cycleId, unitId: s.unitId }),
  body: z.strictObject({
    /** A plan that is not saved yet; without it, the plan as it is. */
    plan: c.ritualPlan.optional(),
    /** Whether to read the calendars of everybody invited. */
    withFreeBusy: z.boolean().default(true),
  }),
  errors: ['cycle_closed'],
  response: z.object({
    /** Names exactly this preview; booking carries it out and no other. */
    fingerprint: z.string(),
    actions: z.array(c.calendarAction),
    /** In whose name the meetings will stand. */
    facilitatorId: s.personId,
    attendees: z.array(s.personId),
    /** Members who cannot be invited: the directory knows no address. */
    withoutAddress: z.array(s.personId),
    /** Messages that will be sent, over all entries. */
    mails: z.int(),
    holidays: z.array(c.holiday),
    freeBusy: c.freeBusy,
    conflicts: z.array(c.conflict),
    betterSlots: z.array(c.betterSlots),
    people: v.people,
  }),
})
