import type { Context } from '#functions/http/context.ts'
import { askedIn } from '#functions/presenters/viewer.ts'
import type { Entity } from '#functions/records/kind.ts'
import type { AgreementDoing } from '#shared/domain/agreement.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { CycleDoing, Doing, NewHistory } from '#shared/domain/doing.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { UnitId } from '#shared/kernel/ids.ts'

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

/** The same where the unit's members are asked for their yes. */
export const agreementDoingOf = (
  context: Context,
  { cycle, unitId }: { readonly cycle: Entity<Cycle>; readonly unitId: UnitId },
): AgreementDoing => ({ ...cycleDoingOf(context, cycle.data), members: askedIn(context, unitId) })
