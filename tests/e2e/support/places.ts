import type { SeedApi } from '#infra/local/world/seed-api.ts'
import { known } from '#infra/local/world/seed-state.ts'
import { getBoard } from '#shared/contracts/cycles/get-board.ts'
import { getMe } from '#shared/contracts/me/get-me.ts'

/** Where the team's board of a cycle is. */
export const placeOf = async (api: SeedApi, cycle: string) => {
  const me = await api.call(getMe, { as: 'aylin' })
  const cycleId = known(
    me.cycles.find(({ name }) => name === cycle),
    cycle,
  ).id
  const unitId = known(me.units[0], 'unit').id
  return { cycleId, unitId, board: `/cycles/${cycleId}/units/${unitId}` }
}

export const boardOf = async (api: SeedApi, cycle: string) => {
  const { cycleId, unitId } = await placeOf(api, cycle)
  return api.call(getBoard, { as: 'aylin', params: { cycleId, unitId }, query: { archived: 'false' } })
}
