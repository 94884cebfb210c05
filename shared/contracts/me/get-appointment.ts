import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'
import * as r from '#shared/contracts/shapes/review.ts'
import * as s from '#shared/contracts/shapes/scalars.ts'
import * as v from '#shared/contracts/shapes/views.ts'

export const getAppointment = defineContract({
  name: 'getAppointment',
  summary:
    'What an appointment of the calendar is to the reader: a ritual with its OKRs or none, and what is due',
  method: 'GET',
  path: '/me/appointment',
  /** What tells a ritual: the address of its Teams meeting, or the place our link in its text leads to. */
  query: z.strictObject({
    joinUrl: r.joinUrl.optional(),
    cycleId: s.cycleId.optional(),
    unitId: s.unitId.optional(),
    ritual: r.ritual.optional(),
    /** Of the one occurrence that is open; without it the session of today or the next one is meant. */
    startsAt: s.instant.optional(),
    minutes: z.coerce.number().int().min(1).max(1440).optional(),
  }),
  etag: true,
  response: z.object({
    /** The ritual's, else the current one; null where the organisation has none. */
    cycle: v.cycle.nullable(),
    /** Null for every other appointment. */
    ritual: z
      .object({
        ritual: r.ritual,
        unit: z.object({ id: s.unitId, name: z.string() }),
        /** Null as long as nobody has prepared it. */
        session: r.reviewSession.nullable(),
        agenda: z.array(r.agendaStep),
        summary: v.unitSummary,
        /** Of earlier sessions; none where they are the unit's own affair. */
        openActions: z.array(r.action),
      })
      .nullable(),
    /** The unit's, and those in which the reader owns something or is asked for an answer. */
    objectives: z.array(v.objective),
    due: v.due,
    /** Id of the Teams app, for links that open it there; null where it is not known. */
    teamsAppId: z.string().nullable(),
    people: v.people,
  }),
})
