import { WebPubSubClient, WebPubSubJsonProtocol } from '@azure/web-pubsub-client'
import type { Connection, TransportEvents } from './live-hub.ts'

interface Access {
  readonly url: string
  readonly groups: readonly string[]
}

interface Given {
  readonly first: Access
  /** An address lives shortly; a connection that broke asks for a new one. */
  readonly again: () => Promise<Access>
  readonly events: TransportEvents
}

const RECONNECT = {
  maxRetries: 1_000,
  retryDelayInMs: 1_000,
  maxRetryDelayInMs: 30_000,
  mode: 'Exponential',
} as const

/** Stands when the service has accepted the client and put it into its groups. */
export const connect = async ({ first, again, events }: Given): Promise<Connection> => {
  let unused: Access | null = first
  const addressOf = async () => {
    const access = unused ?? (await again())
    unused = null
    return access.url
  }
  const client = new WebPubSubClient(
    { getClientAccessUrl: addressOf },
    // Nothing is lost by an interruption: what is on the screen is asked for anew afterwards
    { protocol: WebPubSubJsonProtocol(), autoReconnect: true, reconnectRetryOptions: RECONNECT },
  )
  let isUp = false
  client.on('group-message', ({ message }) => events.message(message.data))
  client.on('server-message', ({ message }) => events.message(message.data))
  client.on('disconnected', events.down)
  client.on('stopped', events.down)
  client.on('connected', () => {
    if (isUp) events.up()
  })
  await client.start()
  await Promise.all(first.groups.map((group) => client.joinGroup(group)))
  isUp = true
  return { close: () => client.stop() }
}
