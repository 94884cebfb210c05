import type { Person, Team } from '../directory.ts'
import { GraphError } from './graph-error.ts'
import type { GraphCall, GraphEntity, GraphRoute } from './graph-route.ts'

const readTeams = ['Team.ReadBasic.All', 'TeamSettings.Read.All', 'Group.Read.All', 'Group.ReadWrite.All']
const teamProperties = [
  'id',
  'createdDateTime',
  'displayName',
  'description',
  'isArchived',
  'tenantId',
  'visibility',
  'webUrl',
]

export const teamRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: 'me/joinedTeams',
    kind: 'collection',
    isPaged: false,
    scopes: readTeams,
    service: 'teams',
    properties: teamProperties,
    entityType: 'team',
    answer: ({ directory, caller }) => directory.teamsOf(caller).map(toTeam),
  },
  {
    method: 'GET',
    path: 'teams/{id}',
    kind: 'entity',
    scopes: readTeams,
    service: 'teams',
    properties: teamProperties,
    entityType: 'team',
    answer: (call) => toTeam(teamOf(call)),
  },
  {
    method: 'GET',
    path: 'teams/{id}/members',
    kind: 'collection',
    isPaged: true,
    scopes: ['TeamMember.Read.All', 'TeamMember.ReadWrite.All'],
    service: 'teams',
    properties: ['id', 'roles', 'displayName', 'visibleHistoryStartDateTime', 'userId', 'email', 'tenantId'],
    entityType: 'conversationMember',
    answer: listMembers,
  },
  {
    method: 'GET',
    path: 'teams/{id}/primaryChannel',
    kind: 'entity',
    scopes: ['Channel.ReadBasic.All', 'ChannelSettings.Read.All', 'Group.Read.All', 'Group.ReadWrite.All'],
    service: 'teams',
    properties: ['id', 'displayName', 'description', 'membershipType', 'email', 'webUrl'],
    entityType: 'channel',
    answer: (call) => primaryChannel(teamOf(call)),
  },
  {
    method: 'GET',
    path: 'teams/{id}/channels',
    kind: 'collection',
    isPaged: false,
    scopes: ['Channel.ReadBasic.All', 'ChannelSettings.Read.All', 'Group.Read.All', 'Group.ReadWrite.All'],
    service: 'teams',
    properties: ['id', 'displayName', 'description', 'membershipType', 'email', 'webUrl'],
    entityType: 'channel',
    answer: (call) =>
      teamOf(call).channels.map((channel) => ({ ...channel, description: null, email: null, webUrl: null })),
  },
]

/** Delegated calls see the teams one is in; a stricter reading than some tenants show, so nothing relies on more. */
function teamOf({ directory, caller, params }: GraphCall): Team {
  const team = directory.findTeam(params.id ?? '')
  if (!team || team.tenantId !== caller.tid)
    throw new GraphError(404, 'NotFound', `No team found with Group Id ${params.id}`)
  if (!team.members.includes(caller.oid))
    throw new GraphError(403, 'Forbidden', 'The user is not a member of the team.')
  return team
}

/** The one every team begins with. */
function primaryChannel({ id, channels }: Team): GraphEntity {
  const [channel] = channels
  if (!channel) throw new GraphError(404, 'NotFound', `The team ${id} has no channel.`)
  return { ...channel, description: null, email: null, webUrl: null }
}

function toTeam(team: Team): GraphEntity {
  return {
    id: team.id,
    createdDateTime: null,
    displayName: team.displayName,
    description: team.displayName,
    isArchived: null,
    tenantId: team.tenantId,
    visibility: null,
    webUrl: null,
  }
}

function listMembers(call: GraphCall): GraphEntity[] {
  const team = teamOf(call)
  return team.members.map((oid) => toMember(team, call.directory.person(oid)))
}

function toMember(team: Team, person: Person): GraphEntity {
  const owns = team.owners.includes(person.oid)
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    // Opaque on purpose: it is no user id.
    id: Buffer.from(`MCMjMSMj${team.id}##${person.oid}`).toString('base64'),
    roles: owns ? ['owner'] : person.isGuest ? ['guest'] : [],
    displayName: person.name,
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    userId: person.oid,
    email: person.mail,
    tenantId: person.tid,
  }
}
