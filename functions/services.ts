import type { ConsentNeed } from '#shared/kernel/problem.ts'
import type { Missing } from './adapters/entra/consent-links.ts'
import type { RateLimit } from './http/rate-limit.ts'
import type { Turns } from './http/turns.ts'
import type { Pace } from './notices/pace.ts'
import type { Calendar } from './ports/calendar.ts'
import type { Clock } from './ports/clock.ts'
import type { Directory } from './ports/directory.ts'
import type { Holidays } from './ports/holidays.ts'
import type { Identity } from './ports/identity.ts'
import type { Ids } from './ports/ids.ts'
import type { Live } from './ports/live.ts'
import type { Log } from './ports/log.ts'
import type { MeetingChats } from './ports/meeting-chats.ts'
import type { MinutesPost } from './ports/minutes-post.ts'
import type { Notifier } from './ports/notifier.ts'
import type { Store } from './ports/store.ts'
import type { Presented } from './presenters/presented.ts'
import type { MemberFreshness } from './tenant/member-freshness.ts'
import type { Tenants } from './tenant/tenants.ts'

/** Everything outside of the program, wired once by createApp. */
/** What a page needs to know to have people signed in; none of it is secret. */
export interface SignIn {
  /** Address of Entra ID, without a trailing slash. */
  readonly authority: string
  /** The tenant this installation serves, "organizations" where it serves several. */
  readonly tenant: string
  readonly clientId: string
}

export interface Services {
  readonly store: Store
  readonly identity: Identity
  readonly directory: Directory
  readonly live: Live
  readonly minutesPost: MinutesPost
  readonly notifier: Notifier
  readonly calendar: Calendar
  /** Null where the id of the app in the organisation's catalogue is not known. */
  readonly chats: MeetingChats | null
  /** Where calendars tell of their changes; null where this installation has no public address. */
  readonly hintAddress: string | null
  readonly holidays: Holidays
  /** Id of the Teams app, for links that open it. */
  readonly teamsAppId: string | null
  /** Where people sign in and consent, and as which app. */
  readonly signIn: SignIn
  /** Where a missing permission is given. */
  readonly consentNeed: (missing: Missing) => ConsentNeed
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly tenants: Tenants
  readonly presented: Presented
  readonly turns: Turns
  readonly pace: Pace
  readonly rateLimit: RateLimit
  readonly members: MemberFreshness
}
