import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { type HttpService, startHttpService } from '../http-service.ts'
import { WorldClock } from '../world-clock.ts'
import { Connection, type Message } from './connection.ts'
import { answerRest, type RestTarget } from './rest.ts'
import { claimsOf } from './tokens.ts'

const PROTOCOL = 'json.webpubsub.azure.v1'
const CLIENT_PATH = /^\/client\/hubs\/([^/]+)$/

export interface WebPubSubOptions {
  readonly port?: number
  readonly clock?: WorldClock
}

interface Client {
  readonly hub: string
  readonly connection: Connection
}

/** A local Azure Web PubSub: the official server and client SDKs talk to it as they do to the service. */
export class WebPubSub {
  readonly #key = randomBytes(32).toString('base64')
  readonly #clock: WorldClock
  readonly #sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (offered) => offered.has(PROTOCOL) && PROTOCOL,
  })
  readonly #clients = new Set<Client>()
  #service: HttpService | undefined
  #isRefusing = false

  private constructor(clock: WorldClock) {
    this.#clock = clock
  }

  static async start({ port, clock = new WorldClock() }: WebPubSubOptions = {}): Promise<WebPubSub> {
    const service = new WebPubSub(clock)
    const fail = (error: unknown) => console.error(error)
    service.#service = await startHttpService(
      (request, response) => void answerRest(service.#rest(), request, response).catch(fail),
      port,
      (request, socket, head) => void service.#upgrade(request, socket, head).catch(fail),
    )
    return service
  }

  get url(): string {
    return this.#running().url
  }

  /** WEB_PUBSUB_CONNECTION_STRING of the product. */
  get connectionString(): string {
    const { hostname } = new URL(this.url)
    return `Endpoint=http://${hostname};Port=${this.#running().port};AccessKey=${this.#key};Version=1.0;`
  }

  /** How many clients are connected. */
  get connections(): number {
    return this.#clients.size
  }

  /** Breaks every connection off, as a network does. */
  dropSockets(): void {
    for (const { connection } of this.#clients) connection.drop()
  }

  /** From now on, until told otherwise, nobody can connect or publish: 503, as in an outage. */
  refuse(isRefusing: boolean): void {
    this.#isRefusing = isRefusing
  }

  async close(): Promise<void> {
    this.dropSockets()
    await this.#running().close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #running(): HttpService {
    if (this.#service === undefined) throw new Error('Web PubSub is not running.')
    return this.#service
  }

  #rest(): RestTarget {
    return {
      url: this.url,
      rules: { key: this.#key, clock: this.#clock },
      isRefusing: () => this.#isRefusing,
      send: ({ hub, group }, message) => this.#send(hub, { group, message, except: null }),
    }
  }

  #send(
    hub: string,
    { group, message, except }: { group: string | null; message: Message; except: Connection | null },
  ): void {
    for (const client of this.#clients) {
      if (client.hub !== hub || client.connection === except) continue
      if (group === null) client.connection.receiveFromServer(message)
      else if (client.connection.groups.has(group)) client.connection.receive(group, message)
    }
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const address = new URL(request.url ?? '/', this.url)
    const hub = CLIENT_PATH.exec(address.pathname)?.[1]
    const rules = { key: this.#key, clock: this.#clock }
    const audience = `${this.url}${address.pathname}`
    const claims = await claimsOf(address.searchParams.get('access_token'), audience, rules)
    if (this.#isRefusing) return refuseUpgrade(socket, '503 Service Unavailable')
    if (hub === undefined) return refuseUpgrade(socket, '404 Not Found')
    if (claims === null) return refuseUpgrade(socket, '401 Unauthorized')
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const send = (group: string, message: Message, except: Connection | null) =>
        this.#send(hub, { group, message, except })
      const connection = new Connection(webSocket, { id: randomUUID(), claims, hub: { send } })
      const client = { hub, connection }
      this.#clients.add(client)
      webSocket.once('close', () => this.#clients.delete(client))
      // A broken line ends in "close" as well
      webSocket.on('error', () => undefined)
    })
  }
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
