import type { Server } from 'node:http'
import { CosmosClient } from '@azure/cosmos'
import { createHttpServer } from '@vercel/cosmosdb-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CosmosStore } from '#functions/adapters/cosmos/cosmos-store.ts'
import type { LogFields } from '#functions/ports/log.ts'
import { StoreBroken, StoreUnavailable } from '#functions/ports/store.ts'
import { describeStore } from './store-suite.ts'

/** Answers Cosmos DB's protocol on this machine; its batches are not atomic, so that is not proved here. */
let server: Server
let endpoint = ''
const key = Buffer.from('emulator').toString('base64')

beforeAll(async () => {
  server = createHttpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  endpoint = `http://127.0.0.1:${address.port}`
  const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } })
  const { database } = await client.databases.create({ id: 'leitstern' })
  await database.containers.create({ id: 'okr', partitionKey: '/pk' })
  client.dispose()
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const settings = () => ({ endpoint, database: 'leitstern', key, identityClientId: null })
const silent = { write: () => undefined }
describeStore('cosmos', async () => new CosmosStore(settings(), silent))

test('logs what every call costs', async () => {
  const lines: LogFields[] = []
  const log = {
    write: (_: string, event: string, fields: LogFields = {}) =>
      void (event === 'cosmos.charge' && lines.push(fields)),
  }
  const store = new CosmosStore(settings(), log)
  await store.read('t', 'nothing')
  await store.query('t', { type: 'thing', limit: 1 })
  await store.close()
  expect(lines.map(({ operation }) => operation)).toEqual(['read', 'query thing'])
  expect(lines.every(({ requestUnits }) => typeof requestUnits === 'number')).toBe(true)
})

test('says that it must be deployed when the container is not there', async () => {
  const store = new CosmosStore({ ...settings(), database: 'elsewhere' }, silent)
  await expect(store.query('t', { type: 'thing', limit: 1 })).rejects.toThrow(StoreBroken)
  await store.close()
})

test('says that the store cannot be reached', async () => {
  const store = new CosmosStore({ ...settings(), endpoint: 'http://127.0.0.1:9' }, silent)
  await expect(store.read('t', 'a')).rejects.toThrow(StoreUnavailable)
  await store.close()
})
