import { linksTo, type OpenRequest, openRequests } from '#functions/api/alignments/open-requests.ts'
import type { Context } from '#functions/http/context.ts'
import { askedUnitKind } from '#functions/records/kinds.ts'
import type { CycleId } from '#shared/kernel/ids.ts'

/** What the units the reader leads are asked to contribute to and have not answered. */
export async function loadMyContributions(
  context: Context,
  cycleId: CycleId,
): Promise<readonly OpenRequest[]> {
  const { leadOf } = context.who
  if (leadOf.size === 0) return []
  const asked = await context.inCycle(cycleId).readMany(askedUnitKind, [...leadOf])
  const ids = asked.flatMap(({ data }) => data.requests.map(({ objectiveId }) => objectiveId))
  const links = await linksTo(context, cycleId, ids)
  return openRequests(
    context,
    cycleId,
    asked.map((unit) => ({ asked: unit, links })),
  )
}
