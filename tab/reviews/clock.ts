const SECOND_MS = 1_000
const MINUTE_MS = 60_000
/** The clock stays quiet until so little is left, and through the first half of a step that is short itself. */
const SOON_MS = 2 * MINUTE_MS
const soonOf = (minutes: number) => Math.min(SOON_MS, (minutes * MINUTE_MS) / 2)

/** What a step has, and when it began by the server's clock. */
export interface TimeBox {
  readonly startedAt: string
  readonly minutes: number
}

export interface ClockFace {
  /** "18:20"; a step that takes longer counts on as "+1:05". */
  readonly text: string
  readonly tone: 'calm' | 'soon' | 'over'
  /** Whole minutes that are left, rounded up; 0 when over. For a screen reader, which is not told of seconds. */
  readonly minutesLeft: number
}

const pad = (value: number) => String(value).padStart(2, '0')

const written = (ms: number) => {
  const seconds = Math.floor(Math.abs(ms) / SECOND_MS)
  const sign = ms < 0 ? '+' : ''
  return `${sign}${Math.floor(seconds / 60)}:${pad(seconds % 60)}`
}

/**
 * How much of a time box is left at `now`, in milliseconds since the epoch by the server's clock. A start that lies ahead
 * counts as now: the offset is measured with the delay of a request.
 */
export const clockFace = ({ startedAt, minutes }: TimeBox, now: number): ClockFace => {
  const passed = Math.max(0, now - Date.parse(startedAt))
  const left = minutes * MINUTE_MS - passed
  const tone = left < 0 ? 'over' : left <= soonOf(minutes) ? 'soon' : 'calm'
  return { text: written(left), tone, minutesLeft: Math.max(0, Math.ceil(left / MINUTE_MS)) }
}
