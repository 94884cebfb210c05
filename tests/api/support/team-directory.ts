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
    async teamMembers(teamId) {
      directory.asked += 1
      if (directory.refusal !== null) return err(directory.refusal)
      const team = directory.teams.get(teamId)
      return team === undefined ? err({ reason: 'not_found' }) : ok(team)
    },
  }
  return directory
}
