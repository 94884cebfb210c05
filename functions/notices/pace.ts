/** Activity notifications per app and organisation (Graph's throttling limits, Teams). */
const MOST_A_SECOND = 5
const SECOND_MS = 1000

/** Keeps an instance below the pace at which Teams takes notices of one organisation. */
export class Pace {
  private readonly lately = new Map<string, readonly number[]>()
  private readonly elapsedMs: () => number

  constructor(elapsedMs: () => number = () => performance.now()) {
    this.elapsedMs = elapsedMs
  }

  /** Takes the next turn; answers in how many milliseconds it comes, or null when that is later than `withinMs`. */
  turn(organisation: string, withinMs: number): number | null {
    const now = this.elapsedMs()
    const turns = (this.lately.get(organisation) ?? []).filter((at) => at > now - SECOND_MS)
    const before = turns.at(-MOST_A_SECOND)
    const at = before === undefined ? now : Math.max(now, before + SECOND_MS)
    if (at - now > withinMs) return null
    this.lately.set(organisation, [...turns, at])
    return at - now
  }
}
