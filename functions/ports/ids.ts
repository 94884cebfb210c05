import { randomUUID } from 'node:crypto'

export interface Ids {
  /** A new unguessable id that fits shared/kernel/ids.ts. */
  next(): string
}

export const randomIds: Ids = { next: () => randomUUID() }
