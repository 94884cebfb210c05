import type { RemindedDays } from '#shared/domain/notice/reminders.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { Kind } from './kind.ts'

const DAY = 24 * 60 * 60

/** Of which due days somebody has been reminded; in the cycle's partition. It counts nothing and is shown to nobody. */
export interface Reminded {
  readonly personId: PersonId
  readonly days: RemindedDays
}
export const remindedKind: Kind<Reminded> = {
  type: 'reminded',
  idOf: ({ personId }) => personId,
  sortOf: () => '',
  keysOf: () => ({}),
  upgrades: [],
  ttlSeconds: 120 * DAY,
}

/** The last morning on which the organisation's people were reminded; in its own partition. */
export interface RemindersState {
  readonly lastOn: string
}
export const remindersStateKind: Kind<RemindersState> = {
  type: 'reminders',
  idOf: () => 'state',
  sortOf: () => '',
  keysOf: () => ({}),
  upgrades: [],
}
