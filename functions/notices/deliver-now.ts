import { noticeKind } from '#functions/records/notice-kind.ts'
import type { Partition } from '#functions/records/partition.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import { deliver } from './deliver.ts'
import type { Teller } from './telling.ts'

/** Whoever has made the change waits so long at most; the timer takes what is left. */
const LIMIT_MS = 1500

/** Tells what has just been written. Never throws: the change stands, and the timer tells what could not be told. */
export async function deliverNow(
  teller: Teller,
  partition: Partition,
  notices: readonly Notice[],
): Promise<void> {
  const untilMs = performance.now() + LIMIT_MS
  try {
    const ids = notices.map(({ id }) => id)
    const written = ids.length === 0 ? [] : await partition.readMany(noticeKind, ids)
    await Promise.all(written.map((notice) => deliver(teller, notice, { partition, untilMs })))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    teller.services.log.write('warn', 'notices wait for the timer', { why })
  }
}
