/** What crosses the window border between an app and its host, as @microsoft/teams-js 2.x writes and reads it. */

/** An app's call. `id` is the legacy running number, `uuidAsString` the identity newer versions match replies by. */
export interface AppMessage {
  readonly id: number
  readonly uuidAsString?: string
  readonly func: string
  readonly args: readonly unknown[]
}

/** The host's answer. teams-js drops an answer whose `id` is not a number, even if the uuid matches. */
export interface HostReply {
  readonly id: number
  readonly uuidAsString?: string
  readonly args: readonly unknown[]
}

/** An event from the host. It carries no `id`: with one, teams-js would take it for an answer. */
export interface HostEvent {
  readonly func: string
  readonly args: readonly unknown[]
}

/** Reads a posted message, or gives undefined for anything that is not an app's call (dev tools, extensions). */
export function readAppMessage(data: unknown): AppMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { id, uuidAsString, func, args } = data as Record<string, unknown> // an object's fields, each checked below
  if (typeof id !== 'number' || typeof func !== 'string') return undefined
  const call = { id, func, args: Array.isArray(args) ? args : [] }
  return typeof uuidAsString === 'string' ? { ...call, uuidAsString } : call
}

/** Addresses an answer to its call. */
export function replyTo(message: AppMessage, args: readonly unknown[]): HostReply {
  const { id, uuidAsString } = message
  return uuidAsString === undefined ? { id, args } : { id, uuidAsString, args }
}

export function hostEvent(func: string, ...args: readonly unknown[]): HostEvent {
  return { func, args }
}
