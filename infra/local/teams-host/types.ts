import type { NestedTokens } from '../outlook-host/nested-auth.ts'
import type { AppRegistration, InstanceConfig, TokenRequest } from './protocol/host.ts'

/** Somebody who can sit in front of the client. */
export interface HostPerson {
  /** Object id in the tenant. */
  readonly id: string
  readonly tenantId: string
  readonly tenantName: string
  readonly displayName: string
  readonly userPrincipalName: string
  readonly role: 'admin' | 'lead' | 'member' | 'guest'
  readonly jobTitle?: string
}

export interface HostChannel {
  readonly id: string
  readonly displayName: string
}

export interface HostTeam {
  /** Id of the Microsoft 365 group. */
  readonly groupId: string
  /** The thread id Teams calls `teamId`. */
  readonly internalId: string
  readonly tenantId: string
  readonly displayName: string
  readonly channels: readonly HostChannel[]
  readonly ownerIds: readonly string[]
  readonly memberIds: readonly string[]
}

export interface HostDirectory {
  people(): readonly HostPerson[] | Promise<readonly HostPerson[]>
  teams(): readonly HostTeam[] | Promise<readonly HostTeam[]>
}

/** A meeting in somebody's calendar that the app was added to. */
export interface HostMeeting {
  /** What `app.getContext()` calls `meeting.id`; not the id Graph knows. */
  readonly id: string
  /** Thread of the meeting's chat. */
  readonly chatId: string
  readonly title: string
  readonly joinUrl: string
  /** `meeting.getMeetingDetails` calls it `details.type`. */
  readonly type: 'Scheduled' | 'Recurring'
  /** ISO instants. */
  readonly startsAt: string
  readonly endsAt: string
  readonly organizerId: string
  /** May share to the stage; the organiser is one of them. */
  readonly presenterIds: readonly string[]
  readonly attendeeIds: readonly string[]
}

/** The meetings of the simulated calendars, as they are at an instant (milliseconds since the epoch). */
export type HostMeetings = (now: number) => readonly HostMeeting[] | Promise<readonly HostMeeting[]>

/** What one meeting shows to all its participants. */
export interface MeetingStage {
  readonly url: string
  /** Who shares it. */
  readonly personId: string
}

/** A token, or the reason a client would hand to the app ("resourceRequiresConsent"). */
export type TokenAnswer = { readonly token: string } | { readonly reason: string }

export interface HostIdentity {
  tokenFor(personId: string, request: TokenRequest): TokenAnswer | Promise<TokenAnswer>
  /** For the app as a client of its own, as Outlook asks for what it nests; absent where nothing is nested. */
  nestedTokensFor?(personId: string, request: { readonly hasProof: boolean }): Promise<NestedTokens>
}

/** The simulated time; milliseconds since the epoch. */
export interface HostClock {
  now(): number
  /** Resolves when everybody in the world has followed. */
  travelBy(milliseconds: number): void | Promise<void>
}

export interface PersonalTab {
  readonly entityId: string
  readonly contentUrl: string
  /** By language ("de", "en"). */
  readonly names: Readonly<Record<string, string>>
}

/** The app inside a meeting: one page, shown wherever the manifest's `context` says. */
export interface MeetingTab extends PersonalTab {
  readonly contexts: readonly string[]
}

/** The sentences of the app's activity types, by type and language ("" for every other); gaps in braces. */
export type ActivityTexts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Something a person has been told in the activity feed. */
export interface ActivityEntry {
  readonly id: string
  readonly personId: string
  readonly activityType: string
  readonly parameters: Readonly<Record<string, string>>
  readonly preview: string
  readonly topic: string
  /** Deep link. */
  readonly webUrl: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly isRead: boolean
}

export interface HostActivity {
  /** The latest first. */
  of(personId: string): readonly ActivityEntry[]
  /** Null marks everything. */
  markRead(personId: string, id: string | null): void
}

/** The app's part in Outlook: one button that opens a pane beside what is open. */
export interface OutlookAddIn {
  readonly pageUrl: string
  readonly label: string
  readonly mayReadItem: boolean
  readonly clientId: string
  /** Where hosts may bring tokens for the app that they nest; null where the manifest names nothing. */
  readonly nestedRedirectUri: string | null
  /** Host that serves the page in production. */
  readonly domain: string
}

/** What the client needs to know of the app, with every address already a local one. */
export interface AppDefinition extends AppRegistration {
  readonly personalTabs: readonly PersonalTab[]
  readonly meetingTab?: MeetingTab
  readonly configurationUrl?: string
  readonly outlook?: OutlookAddIn
  readonly showLoadingIndicator: boolean
  readonly activities: ActivityTexts
}

/** The app in a channel, as its configuration page saved it. */
export interface PinnedTab {
  readonly id: string
  readonly channelId: string
  readonly name: string
  readonly config: InstanceConfig
}

/** Everything the client starts with. */
export interface HostState {
  readonly now: number
  readonly app: AppDefinition
  readonly people: readonly HostPerson[]
  readonly teams: readonly HostTeam[]
  readonly tabs: readonly PinnedTab[]
  readonly meetings: readonly HostMeeting[]
  /** `https://` address of the app in its manifest, and the local address that stands in for it. */
  readonly publicOrigin: string
  readonly appBase: string
}

/** People's calendars as they are looked at and changed by hand; see CalendarEntry. Times are ISO instants. */
export interface HostOutlook {
  entries(personId: string, from: string, to: string): readonly unknown[]
  move(personId: string, entryId: string, span: { start: string; end: string }): void
  cancel(personId: string, entryId: string): void
  decline(personId: string, entryId: string): void
}
