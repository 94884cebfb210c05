import type { JSONObject, OperationInput } from '@azure/cosmos'
import type { StoreRecord, Write } from '#functions/ports/store.ts'

const body = ({ ttlSeconds, ...record }: StoreRecord): JSONObject => {
  const document = { ...record, ...(ttlSeconds === undefined ? {} : { ttl: ttlSeconds }) }
  return JSON.parse(JSON.stringify(document)) // exactly what travels: undefined fields are gone
}

/** One write as an operation of a transactional batch. */
export function toOperation(partitionKey: string, write: Write): OperationInput {
  switch (write.op) {
    case 'create':
      return { operationType: 'Create', resourceBody: body(write.record), partitionKey }
    case 'upsert':
      return { operationType: 'Upsert', resourceBody: body(write.record), partitionKey }
    case 'replace': {
      const { id } = write.record
      return {
        operationType: 'Replace',
        id,
        resourceBody: body(write.record),
        ifMatch: write.etag,
        partitionKey,
      }
    }
    case 'delete': {
      const condition = write.etag === undefined ? {} : { ifMatch: write.etag }
      return { operationType: 'Delete', id: write.id, partitionKey, ...condition }
    }
  }
}

/** Statuses by which Cosmos DB says that a condition did not hold. */
const CONFLICTS = new Set([404, 409, 412])
/** "Failed dependency": this one would have gone well, another did not. */
const FOLLOWED = 424

/** Index of the write that stood in the way, -1 when all went well; throws the status when it was something else. */
export function conflictIn(statuses: readonly number[]): number {
  const failed = statuses.findIndex((status) => status >= 400 && status !== FOLLOWED)
  if (failed === -1) return -1
  const status = statuses[failed] ?? 500
  if (CONFLICTS.has(status)) return failed
  throw Object.assign(new Error(`Cosmos DB answered ${status} to write ${failed} of a batch`), {
    code: status,
  })
}
