import { WebSocket } from 'ws'
import { WebPubSubLive } from '#functions/adapters/web-pubsub/web-pubsub-live.ts'
import { WebPubSub } from '#infra/local/web-pubsub/web-pubsub.ts'
import type { ContractSpec } from '#shared/contracts/contract.ts'
import { type ContractName, contracts } from '#shared/contracts/contracts.ts'
import { type FrontDoor, openFrontDoor, START } from '#tests/api/support/front-door.ts'
import { people, SALES_TEAM, TENANT, type TestPerson } from '#tests/api/support/people.ts'
import { teamMember } from '#tests/api/support/team-directory.ts'

export const fourth: TestPerson = {
  tid: TENANT,
  oid: 'e0000000-0000-4000-8000-000000000008',
  name: 'Vera Vogel',
}
export const sitting = {
  lead: people.lead,
  member: people.member,
  otherMember: people.otherMember,
  fourth,
} as const
export type Sitting = keyof typeof sitting
export const SITTING = Object.keys(sitting) as Sitting[] // of the object above

/** An organisation whose ids come in order and whose clock stands still: the same requests get the same bytes. */
export interface RecordedDoor {
  readonly door: FrontDoor
  /** Sends as the person and keeps every byte of the answer. */
  send(person: Sitting, name: ContractName, sent: Sent): Promise<unknown>
  /** Everything the person has received, over HTTP and live, in order. */
  received(person: Sitting): string
  /** Connects the person's client to the session's live updates. */
  listen(person: Sitting, review: { readonly cycleId: string; readonly reviewId: string }): Promise<void>
  /** Resolves when every live message sent so far has arrived everywhere. */
  settled(): Promise<void>
  close(): Promise<void>
}

interface Sent {
  readonly params?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')

/** Signed addresses and the service's own connection ids are random and say nothing. */
const withoutChance = (text: string): string =>
  text
    .replace(/access_token=[^"]+/g, 'access_token=…')
    .replace(/"connectionId":"[^"]+"/g, '"connectionId":"…"')

const bytesOf = async (response: Response): Promise<string> =>
  `${response.status} ${JSON.stringify([...response.headers])}\n${await response.text()}`

export async function openRecordedDoor(): Promise<RecordedDoor> {
  const service = await WebPubSub.start()
  const received = new Map<Sitting, string[]>(SITTING.map((person) => [person, []]))
  const keep = (person: Sitting, text: string) => received.get(person)?.push(withoutChance(text))
  const live = new WebPubSubLive(
    { endpoint: '', connectionString: service.connectionString, hub: 'okr', identityClientId: null },
    { clock: { now: () => START }, log: { write: () => undefined } },
  )
  let count = 0
  const next = () => `id-${String(count++).padStart(6, '0')}`
  const ids = { next, timeless: next }
  const door = await openFrontDoor({ live, ids })
  const team = Object.values(sitting).map((person) =>
    teamMember(person, person === people.lead ? 'lead' : 'member'),
  )
  door.directory.teams.set(SALES_TEAM, team)
  const sockets: WebSocket[] = []

  const send: RecordedDoor['send'] = async (person, name, { params = {}, body }) => {
    const contract: ContractSpec = contracts[name]
    const init = {
      headers: { 'content-type': 'application/json', 'idempotency-key': `key-${count}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }
    const response = await door
      .as(sitting[person])
      .raw(contract.method, `/api${fill(contract.path, params)}`, init)
    const bytes = await bytesOf(response)
    keep(person, bytes)
    const text = bytes.slice(bytes.indexOf('\n') + 1)
    return text === '' ? null : JSON.parse(text)
  }

  const pings = new Map<WebSocket, () => void>()
  return {
    door,
    send,
    received: (person) => (received.get(person) ?? []).join('\n'),
    async listen(person, review) {
      const access = await live.access([`${TENANT}.review.${review.reviewId}`])
      const socket = new WebSocket(access?.url ?? '', 'json.webpubsub.azure.v1')
      sockets.push(socket)
      socket.on('message', (data) => {
        if (data.toString() === '{"type":"pong"}') pings.get(socket)?.()
        else keep(person, data.toString())
      })
      await new Promise((resolve) => socket.once('open', resolve))
    },
    async settled() {
      // A ping is answered after everything that was sent to the same socket before
      const answered = (socket: WebSocket) =>
        new Promise<void>((resolve) => {
          pings.set(socket, resolve)
          socket.send('{"type":"ping"}')
        })
      await Promise.all(sockets.map(answered))
    },
    async close() {
      await service.close()
      await door.close()
    },
  }
}
