import { deliver } from '#functions/notices/deliver.ts'
import { cycleIn, organisationIn, type Teller } from '#functions/notices/telling.ts'
import { noticeKind } from '#functions/records/notice-kind.ts'
import type { Partition } from '#functions/records/partition.ts'
import { tellerFor } from '../notices/teller-for.ts'
import type { Job } from './job.ts'

/** Less than until the next run, so that what is left is left to it. */
const LIMIT_MS = 45_000

/** One after the other, the oldest first: they share one pace. */
async function deliverFrom(teller: Teller, partition: Partition, untilMs: number): Promise<void> {
  const waiting = await partition.all(noticeKind, [{ field: 'isWaiting', is: true }])
  for (const notice of waiting.filter(({ data }) => data.dueAt <= teller.now)) {
    if (performance.now() >= untilMs) return
    await deliver(teller, notice, { partition, untilMs })
  }
}

/** Everything that waits in one organisation. */
export async function deliverWaiting(teller: Teller, untilMs: number): Promise<void> {
  // Looking back is talked about as well: closed cycles have comments
  const cycles = [...teller.tenant.cycles.keys()].map((cycleId) => cycleIn(teller, cycleId))
  for (const partition of [organisationIn(teller), ...cycles]) await deliverFrom(teller, partition, untilMs)
}

/** Tells what could not be told at once: too many at a time, a service that did not answer, a crash in between. */
export const deliverNotices: Job = {
  name: 'deliverNotices',
  schedule: '15 * * * * *',
  async run({ services, tenantIds }) {
    if (services.notifier.isSilent) return
    const untilMs = performance.now() + LIMIT_MS
    for (const tenantId of tenantIds) {
      const teller = await tellerFor(services, tenantId)
      if (teller !== null) await deliverWaiting(teller, untilMs)
    }
  },
}
