import type { FrameContext } from './frame-contexts.ts'
import type { Outcome } from './outcome.ts'

/** The client a person sits in front of; teams-js turns parts of itself off on phones. */
export type HostClientType = 'web' | 'desktop' | 'android' | 'ios'

export type Theme = 'default' | 'dark' | 'contrast'

/** What the client knows of the signed-in person and of how they look at it. */
export interface Session {
  /** Outlook shows personal tabs too. */
  readonly hostName: 'Teams' | 'Outlook'
  readonly personId: string
  readonly tenantId: string
  readonly displayName: string
  readonly userPrincipalName: string
  readonly isGuest: boolean
  readonly locale: string
  readonly theme: Theme
  readonly clientType: HostClientType
  readonly sessionId: string
}

export interface ChannelPlace {
  readonly teamId: string
  readonly teamName: string
  readonly groupId: string
  readonly channelId: string
  readonly channelName: string
  readonly tenantId: string
  readonly role: 'owner' | 'member' | 'guest'
}

export interface MeetingPlace {
  readonly meetingId: string
  readonly chatId: string
}

/** One page of the app inside the client. */
export interface Frame {
  readonly context: FrameContext
  readonly entityId: string
  readonly subEntityId?: string
  readonly channel?: ChannelPlace
  readonly meeting?: MeetingPlace
}

/** What the client has read from the app's manifest. */
export interface AppRegistration {
  readonly id: string
  readonly name: string
  /** Hosts the app may show pages of; the host the app is served from is one of them. */
  readonly validDomains: readonly string[]
  /** Names of the resource-specific permissions the app was given. */
  readonly permissions: readonly string[]
}

export interface InstanceConfig {
  readonly contentUrl: string
  readonly entityId?: string | undefined
  readonly websiteUrl?: string | undefined
  readonly removeUrl?: string | undefined
  readonly suggestedDisplayName?: string | undefined
}

export interface TokenRequest {
  readonly resources?: readonly string[] | undefined
  readonly claims?: readonly string[] | undefined
  readonly silent?: boolean | undefined
  readonly tenantId?: string | undefined
}

export interface PopupRequest {
  readonly url: string
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly isExternal?: boolean | undefined
}

export interface AppLocation {
  readonly appId: string
  readonly pageId: string
  readonly subPageId?: string | undefined
  readonly channelId?: string | undefined
  readonly chatId?: string | undefined
}

export interface DeepLink {
  readonly subPageId: string
  readonly label: string
  readonly webUrl?: string | undefined
}

export interface DialogRequest {
  readonly url: string
  readonly title?: string | undefined
  readonly width?: number | 'small' | 'medium' | 'large' | undefined
  readonly height?: number | 'small' | 'medium' | 'large' | undefined
}

export interface PeopleRequest {
  readonly title?: string | undefined
  readonly setSelected?: readonly string[] | undefined
  readonly singleSelect?: boolean | undefined
}

export interface MeetingDraft {
  readonly attendees?: readonly string[] | undefined
  readonly startTime?: string | undefined
  readonly endTime?: string | undefined
  readonly subject?: string | undefined
  readonly content?: string | undefined
}

export interface MeetingDetails {
  readonly id: string
  readonly title: string
  readonly scheduledStartTime: string
  readonly scheduledEndTime: string
  readonly joinUrl: string
  readonly type: string
  readonly conversationId: string
  readonly organizer: { readonly id: string; readonly tenantId: string }
  /** Presenters and organisers may share to the stage, attendees may not. */
  readonly mayPresent: boolean
}

type Answer = Promise<Outcome> | Outcome

export interface LifecyclePort {
  register(handler: string): void
  appLoaded(): void
  succeeded(): void
  /** `expected` failures are shown by the app itself; the client only takes its loading screen away. */
  failed(failure: { reason: string; message: string | undefined; expected: boolean }): void
  readyToUnload(): void
}

export interface AuthenticationPort {
  token(request: TokenRequest): Answer
  popup(request: PopupRequest): Answer
  /** Called from inside a popup that an app opened. */
  finishPopup(outcome: Outcome): void
}

export interface NavigationPort {
  openExternal(url: string): Answer
  openApp(location: AppLocation): Answer
  openDefaultPage(): Answer
  back(): Answer
  shareDeepLink(link: DeepLink): void
}

export interface ConfigPort {
  setValidity(isValid: boolean): void
  read(): InstanceConfig | undefined
  write(config: InstanceConfig): Answer
  saved(): void
  saveFailed(reason: string | undefined): void
}

export interface DialogPort {
  open(request: DialogRequest): Answer
  submit(result: unknown): void
  resize(size: Pick<DialogRequest, 'width' | 'height'>): void
  toParent(message: unknown): void
  toChild(message: unknown): void
}

export interface CalendarPort {
  compose(draft: MeetingDraft): Answer
  open(itemId: string): Answer
}

export interface MeetingPort {
  details(): MeetingDetails
  share(url: string, protocol: 'Collaborative' | 'ScreenShare'): Answer
  stopSharing(): Answer
  isSharing(): boolean
}

/**
 * Everything the protocol asks of a client, for one frame. A part that is missing is a capability the client does
 * not have: it is left out of the runtime configuration, and its calls are refused.
 */
export interface Host {
  readonly session: Session
  readonly app: AppRegistration
  readonly frame: Frame
  readonly lifecycle: LifecyclePort
  readonly authentication: AuthenticationPort
  readonly navigation: NavigationPort
  readonly config?: ConfigPort
  readonly dialogs?: DialogPort
  readonly people?: { select(request: PeopleRequest): Answer }
  readonly calendar?: CalendarPort
  readonly meeting?: MeetingPort
  readonly sharing?: { share(urls: readonly string[]): Answer }
  readonly chat?: { open(members: readonly string[], message: string | undefined): Answer }
  /** A call this host has no answer for; a real client lets it hang. */
  unanswered(func: string): void
}
