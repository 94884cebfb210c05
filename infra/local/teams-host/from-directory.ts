import type { Directory, Person, Team } from '../directory.ts'
import type { HostDirectory, HostPerson, HostTeam } from './types.ts'

/** The app role that makes somebody an administrator of the product. */
const adminRole = 'Okr.Admin'

function roleOf(directory: Directory, person: Person): HostPerson['role'] {
  if (person.isGuest) return 'guest'
  if (person.roles.includes(adminRole)) return 'admin'
  return directory.teams.some((team) => team.owners.includes(person.oid)) ? 'lead' : 'member'
}

function hostPerson(directory: Directory, person: Person): HostPerson {
  return {
    id: person.oid,
    tenantId: person.tid,
    tenantName: directory.tenant(person.tid).displayName,
    displayName: person.name,
    userPrincipalName: person.upn,
    role: roleOf(directory, person),
    jobTitle: person.jobTitle,
  }
}

/** A team's thread is that of its first channel ("General"), as in Teams. */
function hostTeam(team: Team): HostTeam {
  return {
    groupId: team.id,
    internalId: team.channels[0]?.id ?? `19:${team.id}@thread.tacv2`,
    tenantId: team.tenantId,
    displayName: team.displayName,
    channels: team.channels.map(({ id, displayName }) => ({ id, displayName })),
    ownerIds: team.owners,
    memberIds: team.members,
  }
}

/** The people and teams of the simulated world, as the client shows them. */
export function hostDirectory(directory: Directory): HostDirectory {
  return {
    people: () => directory.people.map((person) => hostPerson(directory, person)),
    teams: () => directory.teams.map(hostTeam),
  }
}
