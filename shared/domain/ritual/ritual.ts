/** The meetings of a cycle, in the order in which they come first. */
export const RITUALS = [
  'planning',
  'weekly_check_in',
  'mid_cycle_review',
  'cycle_review',
  'retrospective',
] as const
export type Ritual = (typeof RITUALS)[number]

/** What a unit has decided about one ritual. */
export interface RitualChoice {
  readonly ritual: Ritual
  readonly isOn: boolean
  /** 15 to 480. */
  readonly minutes: number
  /** Moved to this day; of the weekly check-in, the day of the first one, which gives the series its weekday. */
  readonly on: string | null
  /** Moved to this time of day, "09:30". */
  readonly startsAt: string | null
}

/** Where the events lie: with the person who invites, or in the calendar of the Microsoft 365 group. */
export type CalendarHome = 'facilitator' | 'group'

/** When a unit wants its rituals in one cycle. */
export interface RitualPlan {
  /** ISO: Monday is 1, Sunday is 7. */
  readonly weekday: number
  /** Time of day in `timeZone`, "09:00"; it stays put across daylight saving. */
  readonly startsAt: string
  /** IANA time zone. */
  readonly timeZone: string
  readonly language: 'de' | 'en'
  readonly home: CalendarHome
  /** Weekly check-ins on public holidays are left out. */
  readonly skipsHolidays: boolean
  /** Each ritual once. */
  readonly rituals: readonly RitualChoice[]
}

export interface Holiday {
  readonly on: string
  readonly name: string
}

/** One occurrence of a ritual. `start` and `end` are instants in UTC. */
export interface PlannedSession {
  readonly ritual: Ritual
  readonly on: string
  readonly startsAt: string
  readonly minutes: number
  readonly start: string
  readonly end: string
  /** Name of the public holiday on that day. */
  readonly holiday: string | null
  /** The holiday takes this occurrence out of the series. */
  readonly isSkipped: boolean
  /** The day the rule names, where a holiday has moved the meeting away from it. */
  readonly movedFrom: string | null
}

/** One entry of the calendar: a single meeting, or the series of weekly check-ins. */
export interface PlannedMeeting {
  readonly ritual: Ritual
  readonly isSeries: boolean
  readonly sessions: readonly PlannedSession[]
}
