import type { Container, CosmosClient, FeedResponse } from '@azure/cosmos'
import type { Log } from '#functions/ports/log.ts'
import type {
  CommitResult,
  Query,
  QueryPage,
  Store,
  Stored,
  StoreRecord,
  Write,
} from '#functions/ports/store.ts'
import { connect } from './connect.ts'
import { conflictIn, toOperation } from './cosmos-batch.ts'
import { translated } from './cosmos-errors.ts'
import { queryText, readManyText } from './cosmos-query.ts'

export interface CosmosSettings {
  readonly endpoint: string
  readonly database: string
  readonly key: string | null
  /** Client id of the user-assigned managed identity; the system-assigned one when null. */
  readonly identityClientId: string | null
}

const CONTAINER = 'okr'

type Document = StoreRecord & { readonly _etag: string; readonly ttl?: number }

/** Leaves out what Cosmos DB adds of its own. */
const stored = ({ _etag, ttl, ...document }: Document): Stored => ({
  record: {
    pk: document.pk,
    id: document.id,
    type: document.type,
    schemaVersion: document.schemaVersion,
    sort: document.sort,
    revision: document.revision,
    keys: document.keys,
    data: document.data,
    ...(ttl === undefined ? {} : { ttlSeconds: ttl }),
  },
  etag: _etag,
})

/** One container of an Azure Cosmos DB account; connects on first use. */
export class CosmosStore implements Store {
  private readonly settings: CosmosSettings
  private readonly log: Log
  private connecting: Promise<CosmosClient> | null = null

  constructor(settings: CosmosSettings, log: Log) {
    this.settings = settings
    this.log = log
  }

  async read(pk: string, id: string): Promise<Stored | null> {
    return this.run('read', async (container) => {
      const response = await container.item(id, pk).read<Document>()
      this.charge('read', pk, response.requestCharge)
      return response.resource === undefined ? null : stored(response.resource)
    })
  }

  async readMany(pk: string, ids: readonly string[]): Promise<readonly Stored[]> {
    if (ids.length === 0) return []
    return this.run('readMany', async (container) => {
      const query = container.items.query<Document>(readManyText(pk, ids), { partitionKey: pk })
      const response: FeedResponse<Document> = await query.fetchAll()
      this.charge('readMany', pk, response.requestCharge)
      return response.resources.map(stored)
    })
  }

  async query(pk: string, query: Query): Promise<QueryPage> {
    return this.run('query', async (container) => {
      const text = queryText(pk, query)
      const response = await container.items.query<Document>(text, { partitionKey: pk }).fetchAll()
      this.charge(`query ${query.type}`, pk, response.requestCharge)
      const items = response.resources.slice(0, query.limit).map(stored)
      const isMore = response.resources.length > query.limit
      return { items, next: isMore ? (items.at(-1)?.record.sort ?? null) : null }
    })
  }

  async commit(pk: string, writes: readonly Write[]): Promise<CommitResult> {
    for (const write of writes)
      if ('record' in write && write.record.pk !== pk)
        throw new Error(`Record ${write.record.id} belongs to another partition`)
    return this.run('commit', async (container) => {
      const response = await container.items.batch(
        writes.map((write) => toOperation(pk, write)),
        pk,
      )
      const results = response.result ?? []
      this.charge('commit', pk, sum(results.map(({ requestCharge }) => requestCharge)))
      const index = conflictIn(results.map(({ statusCode }) => statusCode))
      return index === -1 ? { ok: true } : { ok: false, index }
    })
  }

  async close(): Promise<void> {
    const client = await this.connecting?.catch(() => null)
    client?.dispose()
    this.connecting = null
  }

  private async run<T>(operation: string, step: (container: Container) => Promise<T>): Promise<T> {
    try {
      this.connecting ??= connect(this.settings)
      const client = await this.connecting
      return await step(client.database(this.settings.database).container(CONTAINER))
    } catch (error) {
      this.log.write('warn', 'cosmos.failed', { operation, error: String(error) })
      throw translated(error)
    }
  }

  private charge(operation: string, pk: string, requestUnits: number): void {
    this.log.write('info', 'cosmos.charge', { operation, pk, requestUnits })
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
