import type { ChannelPlace, Frame, Host, MeetingPlace, Session } from './host.ts'

/** teams-js `UserTeamRole` */
const roleNumbers = { owner: 0, member: 1, guest: 2 } as const

function aboutPerson(session: Session) {
  return {
    userObjectId: session.personId,
    tid: session.tenantId,
    loginHint: session.userPrincipalName,
    userPrincipalName: session.userPrincipalName,
    upn: session.userPrincipalName,
    userDisplayName: session.displayName,
    userLicenseType: session.isGuest ? 'Guest' : 'Unknown',
    tenantSKU: 'enterprise',
  }
}

function aboutClient(session: Session) {
  return {
    locale: session.locale,
    theme: session.theme,
    sessionId: session.sessionId,
    hostName: session.hostName,
    hostClientType: session.clientType,
    ringId: 'general',
  }
}

function aboutChannel(channel: ChannelPlace) {
  return {
    teamId: channel.teamId,
    teamName: channel.teamName,
    groupId: channel.groupId,
    channelId: channel.channelId,
    channelName: channel.channelName,
    channelType: 'Regular',
    hostTeamGroupId: channel.groupId,
    hostTeamTenantId: channel.tenantId,
    userTeamRole: roleNumbers[channel.role],
    isTeamArchived: false,
  }
}

function aboutMeeting(meeting: MeetingPlace) {
  return { meetingId: meeting.meetingId, chatId: meeting.chatId }
}

function aboutPage(frame: Frame) {
  return {
    entityId: frame.entityId,
    frameContext: frame.context,
    isFullScreen: false,
    isMultiWindow: false,
    ...(frame.subEntityId && { subEntityId: frame.subEntityId }),
  }
}

/**
 * The flat context that teams-js unfolds into `app.Context`. Channel, chat, meeting and team appear there only if
 * their id is set here, so a personal tab must not carry them at all.
 */
export function legacyContext({ app, frame, session }: Pick<Host, 'app' | 'frame' | 'session'>) {
  return {
    ...aboutPage(frame),
    ...aboutClient(session),
    ...aboutPerson(session),
    ...(frame.channel && aboutChannel(frame.channel)),
    ...(frame.meeting && aboutMeeting(frame.meeting)),
    appId: app.id,
    appSessionId: session.sessionId,
  }
}
