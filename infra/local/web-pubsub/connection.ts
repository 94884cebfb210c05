import type { RawData, WebSocket } from 'ws'
import { z } from 'zod'

/** What a client may say in json.webpubsub.azure.v1 (learn.microsoft.com, "reference-json-webpubsub-subprotocol"). */
const spoken = z.discriminatedUnion('type', [
  z.object({ type: z.literal('joinGroup'), group: z.string(), ackId: z.number().optional() }),
  z.object({ type: z.literal('leaveGroup'), group: z.string(), ackId: z.number().optional() }),
  z.object({
    type: z.literal('sendToGroup'),
    group: z.string(),
    ackId: z.number().optional(),
    noEcho: z.boolean().optional(),
    dataType: z.enum(['json', 'text', 'binary']).default('json'),
    data: z.unknown(),
  }),
  z.object({ type: z.literal('event'), event: z.string(), ackId: z.number().optional() }),
  z.object({ type: z.literal('sequenceAck'), sequenceId: z.number() }),
  z.object({ type: z.literal('ping') }),
])
export type Spoken = z.output<typeof spoken>

export interface Message {
  readonly dataType: 'json' | 'text' | 'binary'
  readonly data: unknown
}

/** A client's claims, as its token carries them. */
export interface Claims {
  readonly userId: string | undefined
  readonly roles: readonly string[]
  readonly groups: readonly string[]
}

interface Hub {
  /** Passes a client's message on to a group. */
  send(group: string, message: Message, except: Connection | null): void
}

/** One client on its socket: its groups, its rights, and what it may say. */
export class Connection {
  readonly id: string
  readonly groups: Set<string>
  readonly #socket: WebSocket
  readonly #claims: Claims
  readonly #hub: Hub

  constructor(socket: WebSocket, given: { readonly id: string; readonly claims: Claims; readonly hub: Hub }) {
    this.id = given.id
    this.#socket = socket
    this.#claims = given.claims
    this.#hub = given.hub
    this.groups = new Set(given.claims.groups)
    socket.on('message', (data) => this.#hear(data))
    this.#say({ type: 'system', event: 'connected', userId: given.claims.userId, connectionId: this.id })
  }

  receive(group: string, { dataType, data }: Message): void {
    this.#say({ type: 'message', from: 'group', group, dataType, data })
  }

  receiveFromServer({ dataType, data }: Message): void {
    this.#say({ type: 'message', from: 'server', dataType, data })
  }

  /** Without a closing handshake, as when a network breaks. */
  drop(): void {
    this.#socket.terminate()
  }

  #say(message: object): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(message))
  }

  #hear(raw: RawData): void {
    const read = spoken.safeParse(parsed(raw))
    // The service ends a connection that speaks anything else
    if (read.success) this.#answer(read.data)
    else this.#socket.close(1007, 'Invalid message')
  }

  #answer(message: Spoken): void {
    if (message.type === 'ping') this.#say({ type: 'pong' })
    else if (message.type === 'sendToGroup') this.#pass(message)
    else if (message.type === 'joinGroup' || message.type === 'leaveGroup') this.#move(message)
    // No event handler is configured for the hub: the service takes an event and nothing follows
    else if (message.type === 'event') this.#ack(message.ackId, null)
  }

  #move({ type, group, ackId }: Extract<Spoken, { type: 'joinGroup' | 'leaveGroup' }>): void {
    const isAllowed = this.#has('joinLeaveGroup', group)
    if (isAllowed && type === 'joinGroup') this.groups.add(group)
    if (isAllowed && type === 'leaveGroup') this.groups.delete(group)
    this.#ack(ackId, isAllowed ? null : 'Forbidden')
  }

  #pass({ group, ackId, noEcho, dataType, data }: Extract<Spoken, { type: 'sendToGroup' }>): void {
    const isAllowed = this.#has('sendToGroup', group)
    if (isAllowed) this.#hub.send(group, { dataType, data }, noEcho ? this : null)
    this.#ack(ackId, isAllowed ? null : 'Forbidden')
  }

  #has(right: string, group: string): boolean {
    const { roles } = this.#claims
    return roles.includes(`webpubsub.${right}`) || roles.includes(`webpubsub.${right}.${group}`)
  }

  #ack(ackId: number | undefined, error: 'Forbidden' | null): void {
    if (ackId === undefined) return
    const refusal =
      error === null ? {} : { error: { name: error, message: 'The client does not have permission.' } }
    this.#say({ type: 'ack', ackId, success: error === null, ...refusal })
  }
}

function parsed(raw: RawData): unknown {
  try {
    return JSON.parse(raw.toString())
  } catch {
    return undefined
  }
}
