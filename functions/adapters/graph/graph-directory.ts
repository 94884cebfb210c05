import type { Client } from '@microsoft/microsoft-graph-client'
import type { Directory, DirectoryMember, DirectoryRefusal } from '#functions/ports/directory.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { ask, type GraphParts } from './asking.ts'
import type { BatchAnswer } from './graph-batch.ts'
import { refusalOf } from './graph-failure.ts'
import { allPages } from './graph-pages.ts'
import { groupPeople, isNameless, readUsers } from './group-people.ts'
import { OWN_TEAMS, READ_GROUP, READ_TEAM } from './permissions.ts'
import { isWithheld, joinedTeams, readMembers, toMember } from './team-member.ts'

type Found = Result<readonly DirectoryMember[], DirectoryRefusal>

const judge = (answer: BatchAnswer, scopes: readonly string[]): DirectoryRefusal =>
  answer.status === 404 ? { reason: 'not_found' } : refusalOf(answer, scopes)

const MOST_PER_PAGE = '$top=999'
/** Asking for one kind of object only is an advanced query (https://learn.microsoft.com/graph/aad-advanced-queries). */
const ADVANCED = { consistencylevel: 'eventual' }
const PERSON = '$select=id,displayName,mail,userPrincipalName,userType'

/** Teams, groups and their people from Microsoft Graph, read with the rights of the person who asks. */
export class GraphDirectory implements Directory {
  private readonly parts: GraphParts
  constructor(parts: GraphParts) {
    this.parts = parts
  }

  async teamMembers(teamId: string, reader: VerifiedToken): Promise<Found> {
    const team = await this.ofTeam(teamId, reader)
    // Not every group has a team; the same id then names the group
    return !team.ok && team.error.reason === 'not_found' ? this.ofGroup(teamId, reader) : team
  }

  async teamsOf(reader: VerifiedToken): Promise<Result<ReadonlySet<string>, DirectoryRefusal>> {
    return ask(this.parts, { reader, scopes: OWN_TEAMS, judge }, async (client) => {
      const { value } = joinedTeams.parse(await client.api('/me/joinedTeams?$select=id').get())
      return new Set(value.map(({ id }) => id.toLowerCase()))
    })
  }

  private async ofTeam(teamId: string, reader: VerifiedToken): Promise<Found> {
    const address = `/teams/${encodeURIComponent(teamId)}/members?${MOST_PER_PAGE}`
    const found = await ask(this.parts, { reader, scopes: READ_TEAM, judge }, async (client) =>
      readMembers(await this.list(client, address)),
    )
    if (!found.ok) return found
    if (isWithheld(found.value)) return err(missing(READ_TEAM))
    return ok(found.value.flatMap((member) => toMember(member, reader.tenantId) ?? []))
  }

  private async ofGroup(groupId: string, reader: VerifiedToken): Promise<Found> {
    const group = `/groups/${encodeURIComponent(groupId)}`
    const everybody = `${group}/transitiveMembers/microsoft.graph.user?${PERSON}&$count=true&${MOST_PER_PAGE}`
    const found = await ask(this.parts, { reader, scopes: READ_GROUP, judge }, async (client) => ({
      owners: readUsers(await this.list(client, `${group}/owners?${PERSON}&${MOST_PER_PAGE}`)),
      members: readUsers(await this.list(client, everybody, ADVANCED)),
    }))
    if (!found.ok) return err(ofGroup(found.error))
    if (isNameless([...found.value.owners, ...found.value.members])) return err(ofGroup(missing(READ_GROUP)))
    return ok(groupPeople(found.value))
  }

  private async list(
    client: Client,
    address: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<readonly unknown[]> {
    return (await allPages(client, this.parts.base, { address, headers })).items
  }
}

/** Whether the id names a group or nothing at all is not to be told apart while the group is closed. */
const ofGroup = (refusal: DirectoryRefusal): DirectoryRefusal =>
  refusal.reason === 'not_found' ? refusal : { ...refusal, isGroup: true }

/** Without the permission Graph answers 200 with empty fields. */
const missing = (scopes: readonly string[]): DirectoryRefusal => ({
  reason: 'consent_required',
  scopes,
  claims: null,
})
