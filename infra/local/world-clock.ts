/**
 * The time of the simulated world: real time plus an offset, so it keeps running after a jump (as libfaketime does).
 * Every simulated service reads it; the functions worker gets the same offset and shifts its own `Date`.
 */
export class WorldClock {
  #offsetMs = 0
  readonly #listeners = new Set<(offsetMs: number) => void>()

  constructor(start?: string) {
    if (start !== undefined) this.travelTo(start)
  }

  /** Milliseconds since the epoch, as `Date.now()` would say in this world. */
  now(): number {
    return Date.now() + this.#offsetMs
  }

  /** Seconds since the epoch, as JWT claims carry it. */
  nowSeconds(): number {
    return Math.floor(this.now() / 1000)
  }

  get offsetMs(): number {
    return this.#offsetMs
  }

  /** Moves to an ISO 8601 instant with offset ("2026-11-30T09:00:00Z"); throws a RangeError for anything else. */
  travelTo(instant: string): void {
    const target = /(Z|[+-]\d\d:\d\d)$/.test(instant) ? Date.parse(instant) : Number.NaN
    if (Number.isNaN(target)) throw new RangeError(`Not an instant with an offset: "${instant}"`)
    this.#shift(target - Date.now())
  }

  /** Moves by milliseconds; negative values go back. */
  travelBy(milliseconds: number): void {
    this.#shift(this.#offsetMs + milliseconds)
  }

  /** Calls `listener` after every jump; returns the function that ends it. */
  onTravel(listener: (offsetMs: number) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #shift(offsetMs: number): void {
    this.#offsetMs = offsetMs
    for (const listener of this.#listeners) listener(offsetMs)
  }
}
