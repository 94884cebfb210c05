import { closing, keepMemory } from '#functions/api/reviews/closing.ts'
import { writeBefore } from '#functions/api/reviews/in-batches.ts'
import { type Reading, readContents } from '#functions/api/reviews/review-contents.ts'
import { commitChange } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { Partition } from '#functions/records/partition.ts'
import { cyclePartition, tenantPartition } from '#functions/records/partition-keys.ts'
import { reviewKind } from '#functions/records/review-kinds.ts'
import type { Services } from '#functions/services.ts'
import { readSnapshot } from '#functions/tenant/snapshot.ts'
import { isForgotten } from '#shared/domain/review/forgotten.ts'
import type { Review } from '#shared/domain/review/review.ts'
import type { TenantId } from '#shared/kernel/ids.ts'
import type { Job } from './job.ts'

/** Null for an organisation in which nobody has signed in yet. */
async function readingOf({ store, clock }: Services, tenantId: TenantId): Promise<Reading | null> {
  const organisation = new Partition(store, tenantPartition(tenantId))
  const tenant = await readSnapshot(organisation)
  if (tenant === null) return null
  const inCycle: Reading['inCycle'] = (cycleId) => new Partition(store, cyclePartition(tenantId, cycleId))
  return { tenant, organisation, inCycle, now: clock.now() }
}

interface Place {
  readonly tenantId: TenantId
  readonly reading: Reading
}

/** Whoever closes it meanwhile is as good: a lost race is the end of it. */
async function close(
  services: Services,
  { tenantId, reading }: Place,
  review: Entity<Review>,
): Promise<void> {
  const who = review.data.facilitatorId
  if (who === null) return
  const contents = await readContents(reading, review)
  const closed = await closing(reading, contents, { by: 'timer', doing: { who, at: reading.now } })
  if (!closed.ok) return
  const { history, writes, memory } = closed.value
  const { store, ids, live } = services
  await keepMemory({ store, revision: ids.next() }, reading.organisation.pk, memory)
  const cycle = reading.inCycle(review.data.cycleId)
  if (!(await writeBefore({ services }, cycle, writes.before))) return
  const revision = ids.next()
  const committed = await commitChange(
    store,
    { pk: cycle.pk, revision },
    {
      writes: [writes.session, ...writes.last],
      history: [{ id: ids.next(), ...history, reason: 'timer' }],
    },
  )
  if (!committed.ok) return
  await live.publish([{ tenantId, type: 'review', id: review.data.id, revision }])
}

async function closeIn(services: Services, tenantId: TenantId): Promise<void> {
  const reading = await readingOf(services, tenantId)
  if (reading === null) return
  for (const cycleId of reading.tenant.cycles.keys()) {
    const open = await reading.inCycle(cycleId).all(reviewKind, [{ field: 'state', is: 'open' }])
    const forgotten = open.filter(({ data }) => isForgotten(data, reading.now))
    for (const review of forgotten) await close(services, { tenantId, reading }, review)
  }
}

/** Sessions nobody has ended are ended for them, so that their actions come back and nothing stays hidden in the store. */
export const closeForgottenReviews: Job = {
  name: 'closeForgottenReviews',
  schedule: '0 */15 * * * *',
  async run({ services, tenantIds }) {
    for (const tenantId of tenantIds) await closeIn(services, tenantId)
  },
}
