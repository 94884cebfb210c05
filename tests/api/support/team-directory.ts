import type { Directory, DirectoryMember, DirectoryRefusal } from '#functions/ports/directory.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { err, ok } from '#shared/kernel/result.ts'
import { people, SALES_TEAM, SERVICE_TEAM, type TestPerson } from './people.ts'

export const teamMember = (
  person: TestPerson,
  role: DirectoryMember['role'] = 'member',
): DirectoryMember => ({
  person: { id: person.oid as PersonId, name: person.name, email: null, isGuest: person.isGuest ?? false }, // brand only
  role,
})

/** The teams of the test organisation; a test may change them or make the directory refuse. */
export interface TeamDirectory extends Directory {
  readonly teams: Map<string, readonly DirectoryMember[]>
  refusal: DirectoryRefusal | null
  /** Shows a team's people to its members only, as Graph does. */
  isStrict: boolean
  /** How often somebody's own teams were asked for. */
  askedOwn: number
  /** How often it was asked. */
  asked: number
}

export function teamDirectory(): TeamDirectory {
  const directory: TeamDirectory = {
    teams: new Map([
      [
        SALES_TEAM,
        [
          teamMember(people.lead, 'lead'),
          teamMember(people.member),
          teamMember(people.otherMember),
          teamMember(people.guest),
        ],
      ],
      [SERVICE_TEAM, [teamMember(people.outsider, 'lead')]],
    ]),
    refusal: null,
    asked: 0,
    isStrict: false,
    askedOwn: 0,
    async teamMembers(teamId, reader) {
      directory.asked += 1
      if (directory.refusal !== null) return err(directory.refusal)
      const team = directory.teams.get(teamId)
      const isShown = !directory.isStrict || team?.some(({ person }) => person.id === reader.personId)
      if (!isShown) return err({ reason: 'consent_required', scopes: ['TeamMember.Read.All'], claims: null })
      return team === undefined ? err({ reason: 'not_found' }) : ok(team)
    },
    async teamsOf({ personId }) {
      directory.askedOwn += 1
      if (directory.refusal !== null) return err(directory.refusal)
      const own = [...directory.teams].filter(([, team]) => team.some(({ person }) => person.id === personId))
      return ok(new Set(own.map(([id]) => id.toLowerCase())))
    },
  }
  return directory
}
