import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import type { OpenedItem } from '#tab/host/office/opened-item.ts'
import { ritualLinks } from './ritual-links.ts'

export type Appointment = ResponseOf<'GET /me/appointment'>
export type AppointmentRitual = NonNullable<Appointment['ritual']>

/** What is open, and what it is to the reader. */
export interface Shown {
  readonly item: OpenedItem | null
  readonly appointment: Appointment
}

/** As long as a day: nothing longer is a ritual, and the API takes no more. */
const LONGEST_MINUTES = 1440

const queryFor = (item: OpenedItem | null) => {
  if (item === null) return {}
  const { joinUrl, place } = ritualLinks(item.html)
  const { startsAt, minutes, isSeries } = item
  return {
    ...(joinUrl !== null && { joinUrl }),
    ...place,
    ...(startsAt !== null && !isSeries && { startsAt: startsAt.toISOString() }),
    ...(minutes !== null && minutes >= 1 && minutes <= LONGEST_MINUTES && { minutes }),
  }
}

/** Asks the server what the open item is; which one it was stays with the answer. */
export const askAppointment = async (item: OpenedItem | null): Promise<Shown> => ({
  item,
  appointment: await call('GET /me/appointment', { query: queryFor(item) }),
})

/** The same with one objective as the server has just answered it. */
export const withObjective = (shown: Shown, objective: ObjectiveView): Shown => ({
  ...shown,
  appointment: {
    ...shown.appointment,
    objectives: shown.appointment.objectives.map((one) => (one.id === objective.id ? objective : one)),
  },
})
