import type { Context } from '#functions/http/context.ts'
import type { UnitId } from '#shared/kernel/ids.ts'

/** Whoever belongs to the unit waits for nothing; whoever does not may have joined its team since. */
export const lookAgainAt = async (context: Context, unitId: UnitId): Promise<boolean> =>
  !context.who.memberOf.has(unitId) && context.services.members.refreshOwn(context)
