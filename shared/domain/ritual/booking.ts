import type { CycleId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { Span } from './busy.ts'
import type { CalendarHome, Ritual } from './ritual.ts'
import type { WantedMeeting } from './wanted.ts'

/**
 * Where one entry of the calendar is on its way. A series with left-out days is created without guests, trimmed, and
 * only then its guests are invited, so that each of them gets one message.
 */
export type MeetingState =
  | 'creating'
  | 'trimming'
  | 'inviting'
  | 'changing'
  | 'restoring'
  | 'booked'
  | 'cancelling'
  /** A series some of which has taken place: only what is left of it goes. */
  | 'ending'
  /** Nothing of it is left to come, and nothing of it is wanted any more. */
  | 'over'
  | 'cancelled'
  | 'failed'

/** One occurrence as the calendar last told. */
export interface SeenSession {
  /** The day the plan names; of a series it never changes. */
  readonly on: string
  /** When it was meant to be; an accepted move becomes what is meant. */
  readonly planned: Span
  /** The calendar's id of this occurrence, once it has been read. */
  readonly eventId: string | null
  /** When it really is; null when it is gone. */
  readonly found: Span | null
  /** Its absence has been accepted. */
  readonly isGoneForGood: boolean
  readonly declinedBy: readonly PersonId[]
  /** Who has been let go: their declining is no news. */
  readonly excused: readonly PersonId[]
  /** It is to be put back to where it was meant to be. */
  readonly isToRestore?: boolean
}

export interface BookedMeeting {
  readonly ritual: Ritual
  /** Counts the entries made for this ritual; names the transaction, so that a repeated request makes no second one. */
  readonly number: number
  readonly state: MeetingState
  /** What it says, or is about to. */
  readonly wanted: WantedMeeting
  /** What it said before, while it is changing. */
  readonly previous: WantedMeeting | null
  /** Sessions before this instant were over when it was booked. */
  readonly since: string
  readonly eventId: string | null
  readonly iCalUid: string | null
  readonly webLink: string | null
  readonly joinUrl: string | null
  readonly sessions: readonly SeenSession[]
  /** The day of the series it stands in for, after somebody had taken that day out of it. */
  readonly standsFor?: string
  /** Whether the app is in the meeting's chat, which is what makes the side panel appear by itself. */
  readonly panel?: PanelState
}

/** `waiting`: Teams makes some chats only when somebody first joins. */
export type PanelState = 'pinned' | 'waiting'

/** An event in the calendar of somebody who is not there any more, still to be taken out of it. */
export interface Abandoned {
  readonly ownerId: PersonId
  readonly meeting: BookedMeeting
}

/** Names an entry among all of a booking. */
export const entryKey = ({
  ritual,
  number,
  standsFor,
}: Pick<BookedMeeting, 'ritual' | 'number' | 'standsFor'>) =>
  standsFor === undefined ? `${ritual}.${number}` : `${ritual}.${number}-${standsFor}`

/** What of a unit's plan stands in the calendar; one per unit and cycle. */
export interface Booking {
  readonly unitId: UnitId
  readonly cycleId: CycleId
  /** In whose calendar and name the meetings stand. */
  readonly facilitatorId: PersonId
  readonly home: CalendarHome
  /** The Microsoft 365 group of a group calendar. */
  readonly groupId: string | null
  /** Leads may stop being one; whoever booked from outside the unit, an admin, had no such role to lose. */
  readonly bookedAs?: 'lead' | 'outsider'
  /** What was left in others' calendars when somebody took over. */
  readonly abandoned?: readonly Abandoned[]
  /** True once somebody would have to allow that the app is added to chats. */
  readonly needsPanelConsent?: boolean
  /** Names the preview that is carried out. */
  readonly fingerprint: string
  readonly meetings: readonly BookedMeeting[]
  /** Keys of the entries that the last decision concerned, for whoever watches it being carried out. */
  readonly underway?: readonly string[]
  /** Who works on it: nobody else does until then. */
  readonly lease: { readonly holder: string; readonly until: string } | null
  readonly retryAt: string | null
  /** Where reading the calendar goes on. */
  readonly delta: { readonly link: string; readonly until: string } | null
  readonly followedAt: string | null
}

const OVER: readonly MeetingState[] = ['booked', 'over', 'cancelled', 'failed']
const DEAD: readonly MeetingState[] = ['cancelled', 'cancelling', 'ending', 'over', 'failed']

export const isPending = ({ state }: Pick<BookedMeeting, 'state'>): boolean => !OVER.includes(state)

/** Stands in the calendar, or is about to. */
export const isLive = ({ state }: Pick<BookedMeeting, 'state'>): boolean => !DEAD.includes(state)
