/** So many may be sent at once before the average counts: a screen that opens, a session that gets lively. */
const BURST_MINUTES = 0.5
/** Whoever has been quiet for long is as good as new and need not be remembered. */
const MOST_KEPT = 10_000
/** Looking for them takes a while, so it is not done more often than this. */
const LOOK_EVERY_MS = 1000

interface Bucket {
  /** What may still be sent. */
  readonly left: number
  /** The moment `left` was counted, in milliseconds. */
  readonly at: number
}

/**
 * A bucket per person: each request takes a drop, and it fills up steadily. An instance counts what it answers itself, so
 * it protects itself and the store behind it from a client gone wild; it does not share out the service among people.
 */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>()
  private readonly perMs: number
  private readonly size: number
  private readonly elapsedMs: () => number
  private lookedAt = Number.NEGATIVE_INFINITY

  /** `elapsedMs` only ever grows, whatever happens to the clock on the wall. */
  constructor(perMinute: number | null, elapsedMs: () => number = () => performance.now()) {
    this.perMs = (perMinute ?? Number.POSITIVE_INFINITY) / 60_000
    this.size = Math.max(1, (perMinute ?? Number.POSITIVE_INFINITY) * BURST_MINUTES)
    this.elapsedMs = elapsedMs
  }

  /** Counts one request; answers how many milliseconds too early it comes, 0 when it may pass. */
  take(name: string): number {
    if (this.size === Number.POSITIVE_INFINITY) return 0
    const at = this.elapsedMs()
    const left = this.leftAt(this.buckets.get(name), at)
    if (left < 1) return (1 - left) / this.perMs
    if (this.buckets.size >= MOST_KEPT) this.forgetFull(at)
    this.buckets.set(name, { left: left - 1, at })
    return 0
  }

  private leftAt(bucket: Bucket | undefined, at: number): number {
    if (bucket === undefined) return this.size
    return Math.min(this.size, bucket.left + (at - bucket.at) * this.perMs)
  }

  private forgetFull(at: number): void {
    if (at - this.lookedAt < LOOK_EVERY_MS) return
    this.lookedAt = at
    for (const [name, bucket] of this.buckets)
      if (this.leftAt(bucket, at) >= this.size) this.buckets.delete(name)
  }
}
