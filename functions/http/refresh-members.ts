import type { UnitId } from '#shared/kernel/ids.ts'
import type { Context } from './context.ts'

/** What belongs to a unit says so; its people decide about the change. */
const unitOf = (loaded: unknown): UnitId | null =>
  typeof loaded === 'object' && loaded !== null && 'unitId' in loaded ? (loaded.unitId as UnitId) : null // see UnitObjectives

/** True when the unit's people have turned out to be others than before, so that rights must be looked at again. */
export const refreshMembers = async (context: Context, loaded: unknown): Promise<boolean> => {
  const unitId = unitOf(loaded)
  return unitId !== null && (await context.services.members.refresh(context, unitId))
}
