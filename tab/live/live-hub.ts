import { pollAfterMs } from './back-off.ts'
import { type Changed, readChanged } from './changes.ts'

/** `live`: changes are pushed. `polling`: the push is down, what is open is asked for now and then. */
export type LiveState = 'quiet' | 'connecting' | 'live' | 'polling'

/** Something that can change while it is on the screen. */
export interface Topic {
  readonly type: string
  readonly id: string
  /** Where a session is kept; its name alone does not say it. */
  readonly cycleId?: string
}

/** One way to hear of changes; `open` resolves when it stands. */
export interface Transport {
  readonly open: (topics: readonly Topic[], events: TransportEvents) => Promise<Connection>
}
export interface TransportEvents {
  readonly message: (data: unknown) => void
  /** After an interruption it stands again: something may have been missed. */
  readonly up: () => void
  readonly down: () => void
}
export interface Connection {
  readonly close: () => void
}

/** `null`: something may have changed, nobody knows what. */
type Hear = (changed: Changed | null) => void

type Watch = Topic & {
  readonly hear: Hear
}

/** How long topics may gather before the connection is made: a screen opens several in one go. */
const GATHER_MS = 50

const nameOf = ({ type, id }: Pick<Topic, 'type' | 'id'>) => `${type}:${id}`

/** Brings what the server pushes to whoever has it on the screen, and asks now and then while nothing can be pushed. */
export class LiveHub {
  readonly #transport: Transport
  readonly #watches = new Set<Watch>()
  readonly #listeners = new Set<() => void>()
  #state: LiveState = 'quiet'
  #connection: Connection | null = null
  /** The topics of the connection that stands or is being made. */
  #covered = ''
  #attempt = 0
  #round = 0
  #gathering: ReturnType<typeof setTimeout> | undefined
  #polling: ReturnType<typeof setTimeout> | undefined

  constructor(transport: Transport) {
    this.#transport = transport
  }

  get state(): LiveState {
    return this.#state
  }

  readonly follow = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Tells of changes until the function it gives is called. */
  watch(topic: Topic, hear: Hear): () => void {
    const watch = { ...topic, hear }
    this.#watches.add(watch)
    this.#gather()
    return () => {
      this.#watches.delete(watch)
      this.#gather()
    }
  }

  #topics(): readonly Topic[] {
    const named = new Map([...this.#watches].map(({ hear: _, ...topic }) => [nameOf(topic), topic]))
    return [...named.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
  }

  #gather() {
    clearTimeout(this.#gathering)
    this.#gathering = setTimeout(() => void this.#connect(), GATHER_MS)
  }

  /** A connection hears of exactly what is open: when that changes, a new one takes its place. */
  async #connect() {
    const topics = this.#topics()
    const wanted = topics.map(nameOf).join(' ')
    if (wanted === this.#covered && this.#state !== 'polling') return
    this.#covered = wanted
    this.#attempt += 1
    const attempt = this.#attempt
    const before = this.#connection
    this.#connection = null
    if (topics.length === 0) {
      before?.close()
      return this.#rest()
    }
    if (this.#state === 'quiet') this.#become('connecting')
    const opened = await this.#transport.open(topics, this.#eventsOf(attempt)).catch(() => null)
    before?.close()
    if (attempt !== this.#attempt) return opened?.close()
    this.#connection = opened
    if (opened) this.#up()
    else this.#down()
  }

  /** What an older connection still says is no longer listened to. */
  #eventsOf(attempt: number): TransportEvents {
    const current = (run: () => void) => () => {
      if (attempt === this.#attempt) run()
    }
    return {
      message: (data) => current(() => this.#tell(readChanged(data)))(),
      up: current(() => this.#up()),
      down: current(() => this.#down()),
    }
  }

  #up() {
    clearTimeout(this.#polling)
    this.#round = 0
    this.#become('live')
    this.#tellAll()
  }

  #down() {
    if (this.#watches.size === 0) return
    this.#become('polling')
    clearTimeout(this.#polling)
    this.#polling = setTimeout(() => this.#poll(), pollAfterMs(this.#round))
  }

  /** Asks, and tries on its way whether pushing works again where nobody else does. */
  #poll() {
    this.#round += 1
    this.#tellAll()
    if (this.#connection) this.#down()
    else void this.#connect()
  }

  #rest() {
    clearTimeout(this.#polling)
    this.#become('quiet')
  }

  #tell(changed: Changed | null) {
    if (!changed) return
    for (const watch of this.#watches) if (nameOf(watch) === nameOf(changed)) watch.hear(changed)
  }

  #tellAll() {
    for (const { hear } of this.#watches) hear(null)
  }

  #become(state: LiveState) {
    if (state === this.#state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
