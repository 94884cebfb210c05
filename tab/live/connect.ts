import { WebPubSubClient, WebPubSubJsonProtocol } from '@azure/web-pubsub-client'
import type { Connection, TransportEvents } from './live-hub.ts'

interface Given {
  /** The first address of the service; it puts the connection into its groups by itself. */
  readonly first: string
  /** An address lives shortly; a connection that broke asks for a new one. */
  readonly again: () => Promise<string>
  readonly events: TransportEvents
}

const RECONNECT = {
  maxRetries: 1_000,
  retryDelayInMs: 1_000,
  maxRetryDelayInMs: 30_000,
  mode: 'Exponential',
} as const

/** Stands when the service has accepted the client. */
export const connect = async ({ first, again, events }: Given): Promise<Connection> => {
  let unused: string | null = first
  const addressOf = async () => {
    const address = unused ?? (await again())
    unused = null
    return address
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
  isUp = true
  return { close: () => client.stop() }
}
