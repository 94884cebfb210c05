import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const entry = z.object({
  id: z.string(),
  tenantId: z.string(),
  /** Whose feed it stands in. */
  personId: z.string(),
  activityType: z.string(),
  parameters: z.record(z.string(), z.string()),
  preview: z.string(),
  topic: z.string(),
  webUrl: z.string(),
  chainId: z.number().nullable(),
  /** Milliseconds since the epoch, in the time of the world. */
  at: z.number(),
  isRead: z.boolean(),
})
export type ActivityEntry = Readonly<z.output<typeof entry>>

/** Longer ago than so many entries nobody scrolls. */
const mostKept = 100

/** Everybody's activity feed in Teams. */
export class ActivityFeed {
  readonly #file: string | null
  #entries: readonly ActivityEntry[]

  /** With a file, it outlives the program. */
  constructor(file: string | null = null) {
    this.#file = file
    this.#entries =
      file !== null && existsSync(file) ? z.array(entry).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  }

  /** The latest first. */
  of(personId: string): ActivityEntry[] {
    return this.#entries.filter((it) => it.personId === personId).sort((a, b) => b.at - a.at)
  }

  /** An entry of the same chain takes the place of the one before. */
  add(given: Omit<ActivityEntry, 'id' | 'isRead'>): void {
    const isReplaced = (it: ActivityEntry) =>
      given.chainId !== null && it.chainId === given.chainId && it.personId === given.personId
    const others = this.#entries.filter((it) => !isReplaced(it))
    const beyond = new Set(others.filter((it) => it.personId === given.personId).slice(0, -(mostKept - 1)))
    this.#keep([...others.filter((it) => !beyond.has(it)), { ...given, id: randomUUID(), isRead: false }])
  }

  /** Null marks everything. */
  markRead(personId: string, id: string | null): void {
    const isMeant = (it: ActivityEntry) => it.personId === personId && (id === null || it.id === id)
    this.#keep(this.#entries.map((it) => (isMeant(it) ? { ...it, isRead: true } : it)))
  }

  #keep(entries: readonly ActivityEntry[]): void {
    this.#entries = entries
    if (this.#file === null) return
    // Written beside and moved over, so that a crash leaves the old or the new file, never half of one
    writeFileSync(`${this.#file}.new`, JSON.stringify(entries))
    renameSync(`${this.#file}.new`, this.#file)
  }
}
