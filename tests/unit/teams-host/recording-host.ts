import type { Frame, Host, MeetingDetails, Session } from '#infra/local/teams-host/protocol/host.ts'
import { succeed } from '#infra/local/teams-host/protocol/outcome.ts'

export const anna: Session = {
  personId: '00000000-0000-4000-8000-000000000001',
  tenantId: '00000000-0000-4000-8000-00000000000a',
  displayName: 'Anna Muster',
  userPrincipalName: 'anna@firma.example',
  isGuest: false,
  locale: 'de-de',
  theme: 'dark',
  clientType: 'web',
  sessionId: 'session-1',
  hostName: 'Teams',
}

export const channel = {
  teamId: '19:team@thread.tacv2',
  teamName: 'Vertrieb',
  groupId: '00000000-0000-4000-8000-0000000000b1',
  channelId: '19:channel@thread.tacv2',
  channelName: 'Allgemein',
  tenantId: anna.tenantId,
  role: 'owner',
} as const

export const meetingDetails: MeetingDetails = {
  id: 'meeting-1',
  title: 'Wöchentlicher Check-in',
  scheduledStartTime: '2026-11-02T08:00:00.000Z',
  scheduledEndTime: '2026-11-02T08:30:00.000Z',
  joinUrl: 'https://teams.microsoft.com/l/meetup-join/1',
  type: 'Recurring',
  conversationId: '19:meeting_1@thread.v2',
  organizer: { id: anna.personId, tenantId: anna.tenantId },
  mayPresent: true,
}

export const contentFrame: Frame = { context: 'content', entityId: 'my-okrs' }

export interface Recorded {
  readonly host: Host
  readonly calls: readonly (readonly [name: string, ...args: unknown[]])[]
}

/** A client that says yes to everything and remembers what it was asked. */
export function recordingHost(overrides: Partial<Host> = {}): Recorded {
  const calls: [string, ...unknown[]][] = []
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args])
  const agree =
    (name: string, value?: unknown) =>
    (...args: unknown[]) => {
      calls.push([name, ...args])
      return succeed(value)
    }
  const host: Host = {
    session: anna,
    frame: contentFrame,
    app: {
      id: 'a0000000-0000-4000-8000-000000000000',
      name: 'Leitstern',
      validDomains: ['127.0.0.1:4173'],
      permissions: ['OnlineMeeting.ReadBasic.Chat', 'MeetingStage.Write.Chat'],
    },
    lifecycle: {
      register: note('register'),
      appLoaded: note('appLoaded'),
      succeeded: note('succeeded'),
      failed: note('failed'),
      readyToUnload: note('readyToUnload'),
    },
    authentication: {
      token: agree('token', 'a-token'),
      popup: agree('popup', 'consented'),
      finishPopup: note('finishPopup'),
    },
    navigation: {
      openExternal: agree('openExternal'),
      openApp: agree('openApp'),
      openDefaultPage: agree('openDefaultPage'),
      back: agree('back'),
      shareDeepLink: note('shareDeepLink'),
    },
    config: {
      setValidity: note('setValidity'),
      read: () => ({ contentUrl: 'http://127.0.0.1:4173/app/index.html', entityId: 'unit-1' }),
      write: agree('write'),
      saved: note('saved'),
      saveFailed: note('saveFailed'),
    },
    dialogs: {
      open: agree('open', { picked: 7 }),
      submit: note('submit'),
      resize: note('resize'),
      toParent: note('toParent'),
      toChild: note('toChild'),
    },
    people: { select: agree('select', [{ objectId: '1', displayName: 'Ben', email: 'ben@firma.example' }]) },
    calendar: { compose: agree('compose'), open: agree('openItem') },
    meeting: {
      details: () => meetingDetails,
      share: agree('share', true),
      stopSharing: agree('stopSharing', true),
      isSharing: () => true,
    },
    sharing: { share: agree('shareWeb') },
    chat: { open: agree('openChat') },
    unanswered: note('unanswered'),
    ...overrides,
  }
  return { host, calls }
}
