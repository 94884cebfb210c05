import { extendWatch, findWatch, renewWatch } from '#functions/calendar/follow/watches.ts'
import type { Worker } from '#functions/calendar/worker.ts'
import { type CalendarHint, hintKind } from '#functions/records/calendar-kinds.ts'
import { remove } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { Partition } from '#functions/records/partition.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import type { Services } from '#functions/services.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import { lookAfter, openBookings, workerFor } from './calendar-worker.ts'
import type { Job } from './job.ts'

async function followOwner(worker: Worker, ownerId: PersonId): Promise<void> {
  const bookings = await openBookings(worker)
  for (const booking of bookings.filter((one) => one.groupId === null && one.facilitatorId === ownerId))
    await lookAfter(worker, booking)
}

async function lookInto(worker: Worker, { ownerId, kind }: CalendarHint): Promise<void> {
  const address = worker.services.hintAddress
  const watch = kind === 'changed' || address === null ? null : await findWatch(worker, ownerId)
  if (watch !== null && address !== null)
    await (kind === 'renew' ? extendWatch(worker, watch, address) : renewWatch(worker, watch, address))
  // Whatever happened while nothing was told is read as well
  if (kind !== 'renew') await followOwner(worker, ownerId)
}

/** One that has come again meanwhile stays for the next run. */
async function settle(services: Services, pk: string, hint: Entity<CalendarHint>): Promise<void> {
  const place = { pk, revision: services.ids.next() }
  await services.store.commit(pk, [remove(hintKind, hint)(place)])
}

async function followIn(services: Services, tenantId: TenantId): Promise<void> {
  const partition = new Partition(services.store, tenantPartition(tenantId))
  const hints = await partition.all(hintKind)
  const worker = hints.length === 0 ? null : await workerFor(services, tenantId)
  if (worker === null) return
  for (const hint of hints) {
    await lookInto(worker, hint.data)
    await settle(services, partition.pk, hint)
  }
}

/** Looks into what the calendars have told since the last run. */
export const followHints: Job = {
  name: 'followHints',
  schedule: '15 * * * * *',
  async run({ services, tenantIds }) {
    for (const tenantId of tenantIds) await followIn(services, tenantId)
  },
}
