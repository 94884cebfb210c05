import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'

type Ritual = ReviewSessionView['ritual']
export type Meeting = CalendarPlan['meetings'][number]
export type Held = Meeting['sessions'][number]

/** Where a ritual of the cycle stands, as of a moment. */
export interface Entry {
  readonly ritual: Ritual
  readonly isSeries: boolean
  readonly state: 'over' | 'booked' | 'planned'
  /** The one that is on or comes next; of what is over, the last one. Null where none is held. */
  readonly shown: Held | null
  /** How many are still to come, the next one included. */
  readonly left: number
  /** Leads into the meeting or its event. */
  readonly link: string | null
}

/** Holidays take occurrences out of a series: nobody waits for those. */
const heldIn = ({ sessions }: Meeting) => sessions.filter(({ isSkipped }) => !isSkipped)

const entryOf = (meeting: Meeting, now: string): Entry => {
  const held = heldIn(meeting)
  const ahead = held.filter(({ end }) => end > now)
  const isBooked = meeting.booked?.state === 'booked'
  return {
    ritual: meeting.ritual,
    isSeries: meeting.isSeries,
    state: ahead.length === 0 ? 'over' : isBooked ? 'booked' : 'planned',
    shown: ahead[0] ?? held.at(-1) ?? null,
    left: ahead.length,
    link: meeting.booked?.joinUrl ?? meeting.booked?.webLink ?? null,
  }
}

/** The rituals of the cycle in the order in which they are next held. `now` is an ISO instant. */
export const timeline = (meetings: readonly Meeting[], now: string): readonly Entry[] =>
  meetings
    .map((meeting) => entryOf(meeting, now))
    .filter(({ shown }) => shown !== null)
    .sort((a, b) => ((a.shown?.start ?? '') < (b.shown?.start ?? '') ? -1 : 1))

/** What the team meets for next; null when the cycle's rituals are all over. */
export const nextOf = (entries: readonly Entry[]): Entry | null =>
  entries.find(({ state }) => state !== 'over') ?? null
