import type { Client } from '@microsoft/microsoft-graph-client'
import type { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import type { Directory, DirectoryMember, DirectoryRefusal } from '#functions/ports/directory.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { GRAPH_NAME, GraphTransport, nextPage } from './graph-transport.ts'
import { type GraphMember, isWithheld, joinedTeams, memberPage, toMember } from './team-member.ts'

/** Least privileged for GET /teams/{id}/members; an administrator consents to it. */
const MEMBERS = ['https://graph.microsoft.com/TeamMember.Read.All'] as const
/** Least privileged for GET /me/joinedTeams. */
const OWN_TEAMS = ['https://graph.microsoft.com/Team.ReadBasic.All'] as const

/** A team has at most 25,000 members; pages hold up to 999. */
const MOST_PAGES = 30

const statusOf = (error: unknown): number => {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : undefined
  return typeof status === 'number' ? status : 0
}

const refusalOf = (error: unknown): DirectoryRefusal => {
  const status = statusOf(error)
  if (status === 401 || status === 403) return { reason: 'consent_required', claims: null }
  return { reason: status === 404 ? 'not_found' : 'unavailable' }
}

const open = async (base: string, token: string): Promise<Client> => {
  const { Client: GraphClient } = await import('@microsoft/microsoft-graph-client')
  return GraphClient.initWithMiddleware({ baseUrl: GRAPH_NAME, middleware: new GraphTransport(base, token) })
}

/** Teams and their people from Microsoft Graph, read with the rights of the person who asks. */
export class GraphDirectory implements Directory {
  private readonly base: string
  private readonly onBehalfOf: OnBehalfOf

  constructor(base: string, onBehalfOf: OnBehalfOf) {
    this.base = base
    this.onBehalfOf = onBehalfOf
  }

  async teamMembers(
    teamId: string,
    reader: VerifiedToken,
  ): Promise<Result<readonly DirectoryMember[], DirectoryRefusal>> {
    return this.ask(reader, MEMBERS, async (client) => {
      const found = await this.allPages(client, teamId)
      if (isWithheld(found)) return err({ reason: 'consent_required', claims: null })
      return ok(found.flatMap((member) => toMember(member, reader.tenantId) ?? []))
    })
  }

  async teamsOf(reader: VerifiedToken): Promise<Result<ReadonlySet<string>, DirectoryRefusal>> {
    return this.ask(reader, OWN_TEAMS, async (client) => {
      const { value } = joinedTeams.parse(await client.api('/me/joinedTeams?$select=id').get())
      return ok(new Set(value.map(({ id }) => id.toLowerCase())))
    })
  }

  private async ask<T>(
    reader: VerifiedToken,
    scopes: readonly string[],
    question: (client: Client) => Promise<Result<T, DirectoryRefusal>>,
  ): Promise<Result<T, DirectoryRefusal>> {
    const token = await this.onBehalfOf.exchange(reader, scopes)
    if (!token.ok) return err(token.error)
    try {
      return await question(await open(this.base, token.value))
    } catch (error) {
      return err(refusalOf(error))
    }
  }

  private async allPages(client: Client, teamId: string): Promise<readonly GraphMember[]> {
    const found: GraphMember[] = []
    let address: string | undefined = `/teams/${encodeURIComponent(teamId)}/members?$top=999`
    for (let count = 0; address !== undefined && count < MOST_PAGES; count++) {
      const page = memberPage.parse(await client.api(address).get())
      found.push(...page.value)
      const next = page['@odata.nextLink']
      address = next === undefined ? undefined : nextPage(this.base, next)
    }
    return found
  }
}
