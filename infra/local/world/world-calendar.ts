import { Temporal } from 'temporal-polyfill'

export const TIME_ZONE = 'Europe/Berlin'
/** Every cycle of the story lasts this long: between three and four months. */
export const CYCLE_WEEKS = 16
/** Whole weeks of the running cycle that lie behind: with the current one about 60 %. */
const WEEKS_BEHIND = 9

/** Cycles of the story, oldest first. */
export const CYCLE_KEYS = ['finished', 'running', 'planned'] as const
export type CycleKey = (typeof CYCLE_KEYS)[number]

export interface WorldCycle {
  readonly key: CycleKey
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  /** Monday by which the objectives are agreed; the next cycle is planned well ahead, so that there is a round to see. */
  readonly agreedBy: string
}

/** ISO instant of a wall-clock time in the organisation's time zone; `days` counts from `on`. */
export const instantOf = (on: string, days: number, time: string): string =>
  Temporal.PlainDate.from(on)
    .add({ days })
    .toZonedDateTime({ timeZone: TIME_ZONE, plainTime: time })
    .toInstant()
    .toString()

export const minutesAfter = (instant: string, minutes: number): string =>
  Temporal.Instant.from(instant).add({ minutes }).toString()

const monthOf = (date: Temporal.PlainDate): string => date.toLocaleString('de-DE', { month: 'short' })

/** "Sept. 2026 – Jan. 2027", or "Juni – Sept. 2026" within one year: short enough for the head of a board. */
function nameOf(startsOn: Temporal.PlainDate, endsOn: Temporal.PlainDate): string {
  const isOneYear = startsOn.year === endsOn.year
  const from = isOneYear ? monthOf(startsOn) : `${monthOf(startsOn)} ${startsOn.year}`
  return `${from} – ${monthOf(endsOn)} ${endsOn.year}`
}

/**
 * The three cycles around an instant, one after the other, all beginning on a Monday. Everything else of the story is
 * told relative to them, so it is the same on whatever day it is started.
 */
export function worldCycles(now: string): Readonly<Record<CycleKey, WorldCycle>> {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(TIME_ZONE).toPlainDate()
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const running = monday.subtract({ weeks: WEEKS_BEHIND })
  const cycle = (key: CycleKey, startsOn: Temporal.PlainDate, agreedBy = startsOn): WorldCycle => {
    const endsOn = startsOn.add({ days: CYCLE_WEEKS * 7 - 1 })
    return {
      key,
      name: nameOf(startsOn, endsOn),
      startsOn: startsOn.toString(),
      endsOn: endsOn.toString(),
      agreedBy: agreedBy.toString(),
    }
  }
  return {
    finished: cycle('finished', running.subtract({ weeks: CYCLE_WEEKS })),
    running: cycle('running', running),
    planned: cycle('planned', running.add({ weeks: CYCLE_WEEKS }), monday),
  }
}
