import { historyOf } from '#functions/api/doing.ts'
import type { Context } from '#functions/http/context.ts'
import type { Decision } from '#functions/http/define-command.ts'
import type { PendingWrite } from '#functions/records/change.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { NewHistory } from '#shared/domain/doing.ts'

export const allCycles = ({ tenant }: Context): readonly Cycle[] =>
  [...tenant.cycles.values()].map(({ data }) => data)

/** A written cycle with its history entry. */
export const cycleDecision = (
  context: Context,
  { cycle, history }: { readonly cycle: Cycle; readonly history: NewHistory },
  write: PendingWrite,
): Decision<Cycle> => ({
  value: cycle,
  change: { writes: [write], history: [historyOf(context, history)] },
  changed: [{ type: 'organisation', id: 'cycles' }],
})
