import { randomBytes } from 'node:crypto'
import type { Worker } from '#functions/calendar/worker.ts'
import type { Installation } from '#functions/ports/calendar.ts'
import { addMilliseconds } from '#functions/ports/time-of.ts'
import { type CalendarWatch, watchKind } from '#functions/records/calendar-kinds.ts'
import { put, remove } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { Partition } from '#functions/records/partition.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { clientStateFor } from './hints.ts'

const HOUR_MS = 3_600_000
/** Graph lets subscriptions on events live a little less than seven days. */
const LIFE_MS = 6 * 24 * HOUR_MS
const EXTEND_BEFORE_MS = 2 * 24 * HOUR_MS
/** A mailbox that refuses is asked again only after so long. */
const REFUSED_MS = 24 * HOUR_MS

type Kept = Entity<CalendarWatch>

const installationOf = ({ reader: { tenantId } }: Worker): Installation => ({
  isInstallation: true,
  tenantId,
})

const partitionOf = ({ services, reader }: Worker): Partition =>
  new Partition(services.store, tenantPartition(reader.tenantId))

async function keep(worker: Worker, read: Kept | null, watch: CalendarWatch): Promise<void> {
  const place = { pk: partitionOf(worker).pk, revision: worker.newId() }
  await worker.services.store.commit(place.pk, [put(watchKind, read, watch)(place)])
}

async function begin(worker: Worker, kept: Kept | null, ownerId: PersonId, address: string): Promise<void> {
  const { calendar } = worker.services
  const clientState = clientStateFor(ownerId, randomBytes(32).toString('base64url'))
  const until = addMilliseconds(worker.now, LIFE_MS)
  const made = await calendar.watch(installationOf(worker), { ownerId, address, clientState, until })
  if (made.ok) return keep(worker, kept, { ownerId, subscriptionId: made.value, clientState, until })
  // What passes by itself is tried again with the next run
  const isFinal = ['consent_required', 'refused', 'gone'].includes(made.error.reason)
  const later = addMilliseconds(worker.now, REFUSED_MS)
  if (isFinal) await keep(worker, kept, { ownerId, subscriptionId: null, clientState, until: later })
}

/** Lets a subscription live on; one the service has forgotten is begun anew. */
export async function extendWatch(worker: Worker, kept: Kept, address: string): Promise<void> {
  const { subscriptionId, ownerId } = kept.data
  if (subscriptionId === null) return begin(worker, kept, ownerId, address)
  const until = addMilliseconds(worker.now, LIFE_MS)
  const done = await worker.services.calendar.extend(installationOf(worker), { subscriptionId, until })
  if (done.ok) return keep(worker, kept, { ...kept.data, until })
  if (done.error.reason === 'gone') await begin(worker, kept, ownerId, address)
}

async function end(worker: Worker, kept: Kept): Promise<void> {
  const { subscriptionId } = kept.data
  if (subscriptionId !== null) await worker.services.calendar.unwatch(installationOf(worker), subscriptionId)
  const place = { pk: partitionOf(worker).pk, revision: worker.newId() }
  await worker.services.store.commit(place.pk, [remove(watchKind, kept)(place)])
}

const isEnding = ({ data }: Kept, now: string): boolean =>
  data.until <= addMilliseconds(now, data.subscriptionId === null ? 0 : EXTEND_BEFORE_MS)

export const findWatch = (worker: Worker, ownerId: PersonId): Promise<Kept | null> =>
  partitionOf(worker).read(watchKind, ownerId)

/** Begins the subscription of a calendar anew, which the service has taken away. */
export const renewWatch = (worker: Worker, kept: Kept, address: string): Promise<void> =>
  begin(worker, kept, kept.data.ownerId, address)

/**
 * Subscribes to the calendars in which meetings stand and to no others, and extends what is about to end. Answers whose
 * calendars tell of their changes themselves.
 */
export async function keepWatches(
  worker: Worker,
  owners: ReadonlySet<PersonId>,
): Promise<ReadonlySet<PersonId>> {
  const address = worker.services.hintAddress
  if (address === null || !(await worker.services.calendar.maySubscribe(installationOf(worker))))
    return new Set()
  const before = await partitionOf(worker).all(watchKind)
  for (const kept of before) if (!owners.has(kept.data.ownerId)) await end(worker, kept)
  const known = new Map(before.map((kept) => [kept.data.ownerId, kept]))
  for (const ownerId of owners) {
    const kept = known.get(ownerId)
    if (kept === undefined) await begin(worker, null, ownerId, address)
    else if (isEnding(kept, worker.now)) await extendWatch(worker, kept, address)
  }
  const after = await partitionOf(worker).all(watchKind)
  return new Set(after.flatMap(({ data }) => (data.subscriptionId === null ? [] : [data.ownerId])))
}
