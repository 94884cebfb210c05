import type { Context } from '#functions/http/context.ts'
import type { UnitId } from '#shared/kernel/ids.ts'

/** Whoever belongs to the unit waits for nothing; whoever does not may have joined its team since. */
export const lookAgainAt = async (context: Context, unitId: UnitId): Promise<boolean> =>
  !context.who.memberOf.has(unitId) && context.services.members.refreshOwn(context)

/** For somebody who seems not to lead the unit: whether the directory has made them its lead since. */
export const lookAgainForLead = async (context: Context, unitId: UnitId): Promise<boolean> => {
  const { who, services } = context
  if (who.leadOf.has(unitId)) return false
  return who.memberOf.has(unitId)
    ? services.members.refresh(context, unitId)
    : services.members.refreshOwn(context)
}
