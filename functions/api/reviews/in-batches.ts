import type { Context } from '#functions/http/context.ts'
import { commitChange, type PendingWrite } from '#functions/records/change.ts'
import type { Partition } from '#functions/records/partition.ts'

/** A transactional batch takes 100; the session itself, its history entry and its minutes go with the last. */
const MOST_WRITES = 90

type Writes = readonly PendingWrite[]

export interface InBatches {
  /** Whole batches to be written first. Each is right by itself, whatever happens after it. */
  readonly before: readonly Writes[]
  readonly last: Writes
}

export function inBatches(pairs: readonly Writes[]): InBatches {
  const batches: PendingWrite[][] = [[]]
  for (const writes of pairs) {
    const current = batches.at(-1)
    if (current === undefined || current.length + writes.length > MOST_WRITES) batches.push([...writes])
    else current.push(...writes)
  }
  return { before: batches.slice(0, -1), last: batches.at(-1) ?? [] }
}

/** False when somebody else was faster. */
export async function writeBefore(
  { services }: Pick<Context, 'services'>,
  { pk }: Partition,
  before: readonly Writes[],
): Promise<boolean> {
  for (const [first, ...rest] of before) {
    if (first === undefined) continue
    const place = { pk, revision: services.ids.next() }
    const change = { writes: [first, ...rest] as const, history: 'secret' } as const
    if (!(await commitChange(services.store, place, change)).ok) return false
  }
  return true
}
