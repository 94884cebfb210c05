import { createRequire } from 'node:module'
import { handle } from '#infra/local/teams-host/protocol/dispatch.ts'
import type { Host } from '#infra/local/teams-host/protocol/host.ts'
import { type HostEvent, readAppMessage } from '#infra/local/teams-host/protocol/messages.ts'

type Listener = (event: { data: unknown; source: unknown; origin: string }) => void

const origin = 'http://127.0.0.1:4173'
const load = createRequire(import.meta.url)

/** Loaded before there is a window, so that teams-js does not ask its CDN for more origins. */
export const teams: typeof import('@microsoft/teams-js') = load('@microsoft/teams-js')

/** The published @microsoft/teams-js, in a window whose parent is the protocol under test. */
export interface Wire {
  send(event: HostEvent): void
  readonly sent: readonly Record<string, unknown>[]
  close(): void
}

/** Structured cloning is what postMessage does: functions and classes do not survive the border. */
export function connectTeamsJs(host: Host): Wire {
  const listeners = new Set<Listener>()
  const sent: Record<string, unknown>[] = []
  const parent = {}
  const deliver = (data: unknown) => {
    for (const listener of listeners) listener({ data: structuredClone(data), source: parent, origin })
  }
  Object.assign(parent, {
    async postMessage(data: object) {
      const copy = structuredClone(data)
      sent.push({ ...copy })
      const message = readAppMessage(copy)
      const reply = message && (await handle(message, host))
      if (reply) deliver(reply)
    },
  })
  const inside = fakeWindow(parent, listeners)
  Object.assign(globalThis, { window: inside, document: fakeDocument })
  teams.app._initialize(inside)
  return { send: deliver, sent, close }
}

function fakeWindow(parent: object, listeners: Set<Listener>) {
  const inside = {
    parent,
    top: parent,
    opener: null,
    location: { origin },
    addEventListener: (_: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => listeners.delete(listener),
    setInterval,
  }
  return Object.assign(inside, { self: inside })
}

/** teams-js reads addresses through an anchor element. */
const fakeDocument = { createElement: () => ({ href: '' }), getElementsByTagName: () => [] }

function close() {
  teams.app._uninitialize()
  Object.assign(globalThis, { window: undefined, document: undefined })
}
