import type { ChannelPlace, Session } from '../../protocol/host.ts'
import type { HostPerson, HostTeam } from '../../types.ts'
import type { Client } from '../state/client.tsx'

const locales = { de: 'de-de', en: 'en-us' } as const

/** One per loaded client, as Teams does it. */
const sessionId = crypto.randomUUID()

/** What an app may know of the person and their client. */
export function sessionOf({ person, view, place, isCompact }: Client): Session {
  return {
    hostName: place.outlook ? 'Outlook' : 'Teams',
    personId: person.id,
    tenantId: person.tenantId,
    displayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    isGuest: person.role === 'guest',
    locale: locales[view.language],
    theme: view.theme,
    clientType: isCompact && view.width !== '320' ? 'android' : 'web',
    sessionId,
  }
}

function roleIn(team: HostTeam, person: HostPerson): ChannelPlace['role'] {
  if (team.ownerIds.includes(person.id)) return 'owner'
  return person.role === 'guest' ? 'guest' : 'member'
}

/** The channel as an app in it sees it, or undefined if this person has no such channel. */
export function channelPlace({ teams, person }: Client, channelId: string): ChannelPlace | undefined {
  const team = teams.find((it) => it.channels.some((channel) => channel.id === channelId))
  const channel = team?.channels.find((it) => it.id === channelId)
  if (!team || !channel) return undefined
  return {
    teamId: team.internalId,
    teamName: team.displayName,
    groupId: team.groupId,
    channelId: channel.id,
    channelName: channel.displayName,
    tenantId: team.tenantId,
    role: roleIn(team, person),
  }
}
