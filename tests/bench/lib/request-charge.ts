import type { Stored, StoreRecord } from '#functions/ports/store.ts'
import type { StoreAnswer } from './watched-store.ts'

/**
 * Request units by size of an item in KB, as Microsoft measured them for session consistency and Cosmos DB's own
 * indexing (Azure Cosmos DB documentation, "Request units").
 */
const CHARGES = [
  { kb: 1, read: 1, write: 4.95 },
  { kb: 2, read: 1.04, write: 6.29 },
  { kb: 4, read: 1.14, write: 6.67 },
  { kb: 8, read: 1.33, write: 7.04 },
  { kb: 16, read: 1.67, write: 9.52 },
  { kb: 32, read: 2.19, write: 11.23 },
  { kb: 64, read: 4.76, write: 22.67 },
  { kb: 128, read: 9.95, write: 48.19 },
  { kb: 512, read: 40.95, write: 184.57 },
  { kb: 1024, read: 145.9, write: 625 },
] as const

/**
 * The account answers every instance alike (infra/azure/modules/cosmos.bicep): each read asks two replicas, which doubles
 * its charge.
 */
const STRONG = 2

/** What any query costs before its first item: more than a point read of 1 KB. */
const QUERY = 2.5

/** Straight lines between the measured sizes; items below the first cost as much as it. */
const chargeOf = (kb: number, kind: 'read' | 'write'): number => {
  const at = CHARGES.findIndex((charge) => charge.kb >= kb)
  const above = CHARGES[at]
  const below = CHARGES[at - 1]
  if (above === undefined) throw new Error(`${kb} KB is more than an item may have here`)
  if (below === undefined) return above[kind]
  return below[kind] + ((above[kind] - below[kind]) * (kb - below.kb)) / (above.kb - below.kb)
}

export const kilobytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value)) / 1024

export const writeCharge = (record: StoreRecord): number => chargeOf(kilobytes(record), 'write')
export const pointCharge = (stored: Stored): number => chargeOf(kilobytes(stored.record), 'read')

/** A query pays for reading what it finds as for one item of that size. */
export const queryCharge = (records: readonly StoreRecord[]): number =>
  QUERY + (records.length === 0 ? 0 : chargeOf(Math.max(1, kilobytes(records)), 'read'))

/** The charge of one read by what it answered. */
export const readCharge = (answer: StoreAnswer): number => STRONG * chargeOfAnswer(answer)

const chargeOfAnswer = (answer: StoreAnswer): number => {
  if (answer === null) return 1
  if ('record' in answer) return pointCharge(answer)
  const items = 'items' in answer ? answer.items : answer
  return queryCharge(items.map(({ record }) => record))
}
