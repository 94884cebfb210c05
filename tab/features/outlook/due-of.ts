import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { askedAgreements, type DueCheckIn, dueCheckIns } from '#tab/okr/due.ts'
import type { Appointment } from './appointment.ts'

export interface Due {
  readonly checkIns: readonly DueCheckIn[]
  readonly asked: readonly ObjectiveView[]
}

/**
 * What is due for the reader in the unit that meets, and what besides; all of it is `here` where nobody meets.
 * Both in the order of the server, the most urgent first.
 */
export const dueOf = (appointment: Appointment): { readonly here: Due; readonly elsewhere: Due } => {
  const unitId = appointment.ritual?.unit.id
  const isHere = (objective: ObjectiveView) => unitId === undefined || objective.unitId === unitId
  const checkIns = dueCheckIns(appointment)
  const asked = askedAgreements(appointment)
  const part = (wanted: boolean): Due => ({
    checkIns: checkIns.filter(({ objective }) => isHere(objective) === wanted),
    asked: asked.filter((objective) => isHere(objective) === wanted),
  })
  return { here: part(true), elsewhere: part(false) }
}
