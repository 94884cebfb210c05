import type { Context } from '#functions/http/context.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { CycleDoing, Doing, NewHistory } from '#shared/domain/doing.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'

/** Who acts and when, as the rules ask for it. */
export const doingOf = ({ reader, now }: Context): Doing => ({ who: reader.personId, at: now })

export const cycleDoingOf = (context: Context, cycle: Cycle): CycleDoing => ({
  ...doingOf(context),
  cycle,
  today: context.today,
})

export const historyOf = (context: Context, history: NewHistory): HistoryEntry => ({
  id: context.newId(),
  ...history,
})
