import type { CycleView } from '#shared/contracts/shapes/types.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { cycleWarnings } from '#shared/domain/cycle-changes.ts'
import { elapsedShare } from '#shared/domain/pace.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import type { Viewer } from './viewer.ts'

export const presentCycle = (
  viewer: Viewer,
  { data: cycle, revision }: { readonly data: Cycle; readonly revision: string },
): CycleView => ({
  id: cycle.id,
  etag: revision,
  name: cycle.name,
  startsOn: cycle.startsOn,
  endsOn: cycle.endsOn,
  state: cycle.state,
  elapsed: elapsedShare(cycle, viewer.today),
  today: viewer.today,
  warnings: cycleWarnings(
    cycle,
    [...viewer.tenant.cycles.values()].map(({ data }) => data),
  ),
  denials: denialsFor('cycle', viewer.who, { cycleState: cycle.state }),
})
