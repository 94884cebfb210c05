import type { BoardPlace } from './paths.ts'

// Addresses that are needed before the router and all others are there.

/** An id inside an address. */
export const PART = '[A-Za-z0-9_-]{1,64}'

const BOARD = new RegExp(`^/cycles/(${PART})/units/(${PART})$`)

/** The board that an address inside the tab shows, where it names both unit and cycle. */
export const boardPlaceOf = (path: string): BoardPlace | null => {
  const [, cycleId, unitId] = BOARD.exec(path) ?? []
  return cycleId === undefined || unitId === undefined ? null : { cycleId, unitId }
}

/** Board of the unit in the current cycle: what a channel tab points to. */
export const unitPath = (unitId: string) => `/units/${encodeURIComponent(unitId)}`
