import type { WebPubSubServiceClient } from '@azure/web-pubsub'
import type { LiveConfig } from '#functions/config.ts'
import type { Clock } from '#functions/ports/clock.ts'
import { type Changed, groupOf, type Live, type LiveAccess } from '#functions/ports/live.ts'
import type { Log } from '#functions/ports/log.ts'
import { connect } from './connect.ts'

/** A connection that was begun stays; only the beginning is limited. */
const ACCESS_MINUTES = 5
const PUBLISH_TIMEOUT_MS = 2000

interface Parts {
  readonly clock: Clock
  readonly log: Log
}

/** Azure Web PubSub: tells groups of clients that something has changed. */
export class WebPubSubLive implements Live {
  readonly #config: LiveConfig
  readonly #parts: Parts
  #client: Promise<WebPubSubServiceClient> | undefined

  constructor(config: LiveConfig, parts: Parts) {
    this.#config = config
    this.#parts = parts
  }

  async publish(changes: readonly Changed[]): Promise<void> {
    await Promise.all(changes.map((changed) => this.#tell(changed)))
  }

  async access(groups: readonly string[]): Promise<LiveAccess | null> {
    try {
      const client = await this.#connected()
      const { url } = await client.getClientAccessToken({
        expirationTimeInMinutes: ACCESS_MINUTES,
        groups: [...groups],
        // A client may join again what it belongs to, after an interruption; nothing else, and it may send nothing
        roles: groups.map((group) => `webpubsub.joinLeaveGroup.${group}`),
      })
      const expires = Date.parse(this.#parts.clock.now()) + ACCESS_MINUTES * 60_000
      return { url, expiresAt: new Date(expires).toISOString() }
    } catch (error) {
      this.#failed('live access', error)
      return null
    }
  }

  async #tell(changed: Changed): Promise<void> {
    try {
      const client = await this.#connected()
      const { type, id, revision } = changed
      const abortSignal = AbortSignal.timeout(PUBLISH_TIMEOUT_MS)
      await client.group(groupOf(changed)).sendToAll({ type, id, revision }, { abortSignal })
    } catch (error) {
      this.#failed('live publish', error)
    }
  }

  #connected(): Promise<WebPubSubServiceClient> {
    this.#client ??= connect(this.#config)
    return this.#client
  }

  #failed(event: string, error: unknown): void {
    this.#parts.log.write('warn', event, { why: error instanceof Error ? error.message : String(error) })
  }
}
