/** Permissions of Microsoft Graph by their short names. What each is for stands in infra/README.md. */

/** Least privileged for GET /teams/{id}/members; an administrator consents to it. */
export const READ_TEAM = ['TeamMember.Read.All'] as const

/** Least privileged for GET /me/joinedTeams. */
export const OWN_TEAMS = ['Team.ReadBasic.All'] as const

/** Granted to the app for each person who has it, by the manifest's resource-specific consent. */
export const TELL = ['TeamsActivity.Send.User'] as const

/**
 * A group that has no team: its people, nested groups included, and their names. The first needs an administrator.
 */
export const READ_GROUP = ['GroupMember.Read.All', 'User.ReadBasic.All'] as const

/**
 * One permission for everything about one's own calendar, asked for when somebody plans for the first time: reading
 * free/busy alone would take less, but then every reader would be asked twice.
 */
export const OWN_CALENDAR = ['Calendars.ReadWrite'] as const

/** Only this one opens a group's calendar; an administrator consents to it. */
export const GROUP_CALENDAR = ['Calendars.ReadWrite', 'Group.ReadWrite.All'] as const

/** Of the app itself: subscriptions are refused for permissions that also write. */
export const SUBSCRIBE = ['Calendars.Read'] as const

export const WRITE_TO_CHANNEL = ['Channel.ReadBasic.All', 'ChannelMessage.Send'] as const

/**
 * The manifest asks for resource-specific permissions, which TeamsAppInstallation.ReadWriteSelfForChat cannot consent
 * to (https://learn.microsoft.com/graph/api/chat-post-installedapps).
 */
export const ADD_TO_CHAT = ['TeamsAppInstallation.ReadWriteAndConsentSelfForChat'] as const

/** Delegated permissions that no organisation lets its members grant: https://learn.microsoft.com/graph/permissions-reference */
export const ADMIN_ONLY: ReadonlySet<string> = new Set([
  'Group.ReadWrite.All',
  'GroupMember.Read.All',
  'GroupMember.ReadBasic.All',
  'TeamMember.Read.All',
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat',
])
