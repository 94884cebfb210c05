import { WebPubSubServiceClient } from '@azure/web-pubsub'
import { WebPubSubClient, WebPubSubJsonProtocol } from '@azure/web-pubsub-client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebPubSubLive } from '#functions/adapters/web-pubsub/web-pubsub-live.ts'
import type { LogFields } from '#functions/ports/log.ts'
import { WebPubSub } from '#infra/local/web-pubsub/web-pubsub.ts'

/** The official SDKs, unchanged, against the local service. */
let service: WebPubSub
const clients: WebPubSubClient[] = []
beforeEach(async () => {
  service = await WebPubSub.start()
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.stop()
  await service.close()
})

const server = (hub = 'okr') =>
  new WebPubSubServiceClient(service.connectionString, hub, {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
  })

interface Heard {
  readonly client: WebPubSubClient
  readonly messages: unknown[]
  /** Resolves when this many messages have come. */
  upTo(count: number): Promise<readonly unknown[]>
}

async function connect(url: string): Promise<Heard> {
  const protocol = WebPubSubJsonProtocol()
  // What is refused is asked three times more
  const messageRetryOptions = { retryDelayInMs: 1 }
  const client = new WebPubSubClient(url, { protocol, autoReconnect: false, messageRetryOptions })
  clients.push(client)
  const messages: unknown[] = []
  const waiting = new Set<() => void>()
  const take = (data: unknown) => {
    messages.push(data)
    for (const look of waiting) look()
  }
  client.on('group-message', ({ message }) => take({ group: message.group, data: message.data }))
  client.on('server-message', ({ message }) => take(message.data))
  await client.start()
  const upTo = (count: number) =>
    new Promise<readonly unknown[]>((resolve) => {
      const look = () => messages.length >= count && resolve(messages)
      waiting.add(look)
      look()
    })
  return { client, messages, upTo }
}

const accessOf = async (options: { groups?: string[]; roles?: string[]; userId?: string }) =>
  (await server().getClientAccessToken(options)).url

describe('the local Web PubSub', () => {
  test('puts a client into the groups of its token and passes on what is sent to them', async () => {
    const board = await connect(await accessOf({ groups: ['t.board.1'] }))
    const both = await connect(await accessOf({ groups: ['t.board.1', 't.review.2'], userId: 'anna' }))
    await server().group('t.board.1').sendToAll({ revision: 'a' })
    await server().group('t.review.2').sendToAll({ revision: 'b' })
    expect(await both.upTo(2)).toEqual([
      { group: 't.board.1', data: { revision: 'a' } },
      { group: 't.review.2', data: { revision: 'b' } },
    ])
    expect(board.messages).toEqual([{ group: 't.board.1', data: { revision: 'a' } }])
  })

  test('keeps hubs apart and reaches everybody of one', async () => {
    const heard = await connect(await accessOf({}))
    await server('other').sendToAll({ not: 'for us' })
    await server().sendToAll('to all', { contentType: 'text/plain' })
    expect(await heard.upTo(1)).toEqual(['to all'])
  })

  test('lets a client join and leave what its roles name, and nothing else', async () => {
    const heard = await connect(await accessOf({ roles: ['webpubsub.joinLeaveGroup.mine'] }))
    await heard.client.joinGroup('mine')
    await expect(heard.client.joinGroup('theirs')).rejects.toMatchObject({
      errorDetail: { name: 'Forbidden' },
    })
    await expect(heard.client.sendToGroup('mine', 'hello', 'text')).rejects.toMatchObject({
      errorDetail: { name: 'Forbidden' },
    })
    await server().group('mine').sendToAll({ n: 1 })
    await heard.upTo(1)
    await heard.client.leaveGroup('mine')
    await server().group('mine').sendToAll({ n: 2 })
    await server().sendToAll({ n: 3 })
    expect(await heard.upTo(2)).toEqual([{ group: 'mine', data: { n: 1 } }, { n: 3 }])
  })

  test('lets nobody in with a token of another key, of another hub or without one', async () => {
    const foreign = new WebPubSubServiceClient(
      service.connectionString.replace(
        /AccessKey=[^;]+/,
        'AccessKey=c29tZWJvZHkgZWxzZSdzIGtleSBvZiBlbm91Z2ggYnl0ZXM=',
      ),
      'okr',
      { allowInsecureConnection: true },
    )
    await expect(connect((await foreign.getClientAccessToken({})).url)).rejects.toThrow()
    await expect(foreign.group('mine').sendToAll({})).rejects.toMatchObject({ statusCode: 401 })
    const elsewhere = (await accessOf({})).replace('/hubs/okr', '/hubs/other')
    await expect(connect(elsewhere)).rejects.toThrow()
    await expect(connect((await accessOf({})).replace(/\?.*/, ''))).rejects.toThrow()
  })

  test('breaks connections off and refuses new ones when it is told to fail', async () => {
    const heard = await connect(await accessOf({}))
    const down = new Promise<void>((resolve) => heard.client.on('disconnected', () => resolve()))
    service.refuse(true)
    service.dropSockets()
    await down
    await expect(connect(await accessOf({}))).rejects.toThrow()
    service.refuse(false)
    await connect(await accessOf({}))
    expect(service.connections).toBe(1)
  })
})

describe('live updates through Web PubSub', () => {
  const logged: (LogFields & { event: string })[] = []
  const live = () =>
    new WebPubSubLive(
      { endpoint: '', connectionString: service.connectionString, hub: 'okr', identityClientId: null },
      {
        clock: { now: () => new Date().toISOString() },
        log: { write: (_, event, fields) => void logged.push({ event, ...fields }) },
      },
    )
  const changed = { tenantId: 'ours', type: 'board', id: 'c.u', revision: 'r1' } as const

  test('tells those who look at the same thing of the same organisation, and only what has changed', async () => {
    const ours = await connect((await live().access(['ours.board.c.u']))?.url ?? '')
    const theirs = await connect((await live().access(['theirs.board.c.u']))?.url ?? '')
    await live().publish([{ ...changed, tenantId: 'theirs' }, changed])
    expect(await ours.upTo(1)).toEqual([
      { group: 'ours.board.c.u', data: { type: 'board', id: 'c.u', revision: 'r1' } },
    ])
    expect((await theirs.upTo(1)).length).toBe(1)
  })

  test('is silent rather than in the way when the service fails', async () => {
    service.refuse(true)
    logged.length = 0
    await live().publish([changed])
    expect(logged).toMatchObject([{ event: 'live publish' }])
  })
})
